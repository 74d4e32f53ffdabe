"""The explorer page: a graph in, one self-contained HTML file out."""

from kg.view.page import render_page

__all__ = ["render_page"]
