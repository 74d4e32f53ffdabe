"""The shipped files are found from any folder."""

from kg.resources import ontology_file, ontology_folder


def test_the_shipped_files_are_found_from_any_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert ontology_folder().is_dir()
    assert ontology_file("shapes.ttl").is_file()
    assert "SELECT" in ontology_file("queries", "about.rq").read_text("utf-8")
