/* Decides which labels are drawn, and how big: what matters most first, and nothing on top of anything else. */

const SMALLEST = 11; // pixels on the screen that the label of an important node keeps however far out the view is
const EDGE_FONT = 16;

// "nodes" and "edges" come with the most important first. Gives a font size for each node, and the edges to label.
function placeLabels(nodes, edges, scale) {
  const shapes = nodes.map(({ x, y, size }) => ({ ...box(x, y, size, size), size }));
  const taken = [];
  const fonts = new Map();
  for (const node of nodes) {
    const readable = Math.max(node.font, SMALLEST / scale);
    const label = nodeLabel(node, readable);
    // A hub's name may cover a small node.
    const inTheWay = (shape) => shape.size > node.size / 2 && overlap(label, shape);
    const font = shapes.some(inTheWay) || taken.some((other) => overlap(label, other)) ? node.font : readable;
    fonts.set(node.id, font);
    if (font * scale >= 6) taken.push(nodeLabel(node, font));
  }
  taken.push(...shapes);
  const labelled = new Set();
  for (const edge of edges) {
    const size = Math.min(EDGE_FONT, EDGE_FONT / scale);
    const area = box(edge.x, edge.y, edge.text.length * size * 0.27, size * 0.45);
    if (!edge.selected && taken.some((other) => overlap(area, other))) continue;
    taken.push(area);
    labelled.add(edge.id);
  }
  return { fonts, labelled };
}

function nodeLabel(node, font) {
  const lines = node.label.split("\n");
  const wide = Math.max(...lines.map((line) => line.length)) * font * 0.28 + 5;
  const high = lines.length * font * 0.58;
  return box(node.x, node.y + node.size + 4 + high, wide, high);
}

function box(x, y, wide, high) {
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
