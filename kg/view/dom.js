/* Makes elements. Text from articles reaches the page through here only, as text: it is never read as HTML. */

const SVG = "http://www.w3.org/2000/svg";

function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === "onclick") element.addEventListener("click", value);
    else if (value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== ""));
  return element;
}

function shapeSample(style) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "sample");
  svg.setAttribute("aria-hidden", "true");
  svg.style.color = style.color;
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#shape-${style.shape}`);
  svg.append(use);
  return svg;
}

function link(text, href) {
  return href ? el("a", { href, target: "_blank", rel: "noopener noreferrer" }, text) : text;
}

function count(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}

function byId(id) {
  return document.getElementById(id);
}
