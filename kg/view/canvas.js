/* Draws what the model shows with vis-network. Positions come from Python; the physics engine is off. */

const NO_LABEL = " "; // vis-network keeps the former label when it is given an empty one

function makeCanvas(container, model, onSelect) {
  const nodes = new vis.DataSet();
  const edges = new vis.DataSet();
  const moved = new Map(); // where the user has dragged nodes
  let shown = { edges: new Map(), nodes: new Set() };
  let scope = "known";
  let selected = null; // a node's or an edge's id

  const network = new vis.Network(container, { nodes, edges }, {
    physics: false,
    layout: { improvedLayout: false },
    interaction: { hover: true, tooltipDelay: 200, selectConnectedEdges: false },
    nodes: {
      borderWidth: 1.5,
      borderWidthSelected: 3,
      labelHighlightBold: false,
      font: { face: css("--sans"), vadjust: -2 },
      scaling: { label: { drawThreshold: 6 } },
    },
    edges: {
      arrows: { to: { scaleFactor: 0.55 } },
      font: { face: css("--sans"), align: "horizontal" },
      hoverWidth: 0.8,
      selectionWidth: 1.2,
      scaling: { label: { drawThreshold: 6, maxVisible: EDGE_FONT } },
      selfReference: { size: 22 },
    },
  });

  function show(nextShown, nextScope) {
    if (nextScope !== scope) moved.clear();
    [shown, scope] = [nextShown, nextScope];
    paint();
  }

  function paint() {
    const near = neighbourhood();
    const theme = { ink: css("--ink"), paper: css("--ground") };
    replace(nodes, [...shown.nodes].map((iri) => nodeItem(model.nodes.get(iri), near, theme)));
    replace(edges, [...shown.edges].map(([id, part]) => edgeItem(model.edges.get(id), part, near, theme)));
    label();
  }

  // Called again when the zoom has changed: closer by, there is room for more labels.
  function label() {
    const near = neighbourhood();
    const important = [...shown.nodes].map((id) => model.nodes.get(id))
      .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
    const bright = [...shown.edges].filter(([id]) => !near || near.edges.has(id)).sort(byImportance);
    const { fonts, labelled } = placeLabels(
      important.map((node) => ({ ...node, ...network.getPosition(node.id), font: node.font.size })),
      bright.map(([id, part]) => ({ id, text: edgeText(id, part), selected: id === selected, ...midpoint(id) })),
      network.getScale(),
    );
    nodes.update([...fonts].map(([id, size]) => ({ id, font: { size } })));
    edges.update([...shown.edges].map(([id, part]) => ({ id, label: labelled.has(id) ? edgeText(id, part) : NO_LABEL })));
  }

  const edgeText = (id, part) => model.statuses[part.status].prefix + model.edges.get(id).name;

  function byImportance([a, one], [b, other]) {
    return (b === selected) - (a === selected) || model.edges.get(b).known - model.edges.get(a).known
      || other.articles - one.articles || (a < b ? -1 : 1);
  }

  // vis-network has no public way to ask where a curved edge runs.
  const midpoint = (id) => network.body.edges[id].edgeType.getPoint(0.5);

  // What stays bright beside the selection; null while nothing that is drawn is selected.
  function neighbourhood() {
    const edge = shown.edges.has(selected) ? model.edges.get(selected) : null;
    if (edge) return { nodes: new Set([edge.from, edge.to]), edges: new Set([selected]) };
    if (!shown.nodes.has(selected)) return null;
    const touching = [...shown.edges.keys()].map((id) => model.edges.get(id))
      .filter((one) => one.from === selected || one.to === selected);
    return {
      nodes: new Set([selected, ...touching.flatMap((one) => [one.from, one.to])]),
      edges: new Set(touching.map((one) => one.id)),
    };
  }

  function nodeItem(node, near, theme) {
    const [x, y] = moved.get(node.id) || (scope === "known" && node.known) || [node.x, node.y];
    const dim = near && !near.nodes.has(node.id);
    return {
      id: node.id, label: node.label, title: node.title, shape: node.shape, size: node.size, x, y,
      color: { background: node.color, border: theme.paper, highlight: { background: node.color, border: theme.ink },
               hover: { background: node.color, border: theme.ink } },
      opacity: dim ? 0.25 : 1,
      font: { ...node.font, color: fade(theme.ink, dim), strokeWidth: 4, strokeColor: theme.paper },
    };
  }

  function edgeItem(edge, part, near, theme) {
    const status = model.statuses[part.status];
    const color = css(`--${part.status}`);
    const dim = near && !near.edges.has(edge.id);
    const weight = edge.known ? 1.4 : 0.8;
    return {
      id: edge.id, from: edge.from, to: edge.to, smooth: edge.smooth,
      title: `${model.name(edge.from)} ${edge.name} ${model.name(edge.to)}: ${status.label.toLowerCase()}, `
        + count(part.articles, "article", "articles"),
      width: Math.min(9, weight + 1.1 * (part.articles - 1)),
      dashes: status.dashes.length ? status.dashes : false,
      arrows: { to: { enabled: true, type: edge.known ? "arrow" : "vee" } },
      color: { color, highlight: color, hover: color, opacity: dim ? 0.12 : edge.known ? 0.9 : 0.65 },
      font: { size: EDGE_FONT, color, strokeWidth: 4, strokeColor: theme.paper },
    };
  }

  function select(id, move) {
    selected = id;
    network.unselectAll();
    if (shown.nodes.has(id)) network.setSelection({ nodes: [id], edges: [] });
    if (shown.edges.has(id)) network.setSelection({ nodes: [], edges: [id] });
    paint();
    if (!move || !shown.nodes.has(id)) return;
    glide((animation) => network.focus(id, { scale: Math.max(0.9, network.getScale()), animation }));
  }

  function glide(move) {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    move(still ? false : { duration: 350, easingFunction: "easeInOutQuad" });
    if (still) label(); // no end of an animation calls it
  }

  const fit = () => shown.nodes.size && glide((animation) => network.fit({ maxZoomLevel: 1.3, animation }));
  const zoom = (factor) => glide((animation) => network.moveTo({ scale: network.getScale() * factor, animation }));

  network.on("click", ({ nodes: [node], edges: [edge] }) => onSelect(node || edge || null));
  network.on("dragEnd", ({ nodes: dragged }) => {
    for (const [id, at] of Object.entries(network.getPositions(dragged))) moved.set(id, [at.x, at.y]);
  });
  network.on("hoverNode", () => { container.style.cursor = "pointer"; });
  network.on("hoverEdge", () => { container.style.cursor = "pointer"; });
  network.on("blurNode", () => { container.style.cursor = ""; });
  network.on("blurEdge", () => { container.style.cursor = ""; });
  let pending = 0;
  network.on("zoom", () => { clearTimeout(pending); pending = setTimeout(label, 120); });
  network.on("animationFinished", label);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);

  return { network, nodes, edges, midpoint, show, select, fit, zoom, forgetMoves: () => moved.clear() };
}

// Updates in place: what stays keeps its state in vis-network.
function replace(dataset, items) {
  const keep = new Set(items.map((item) => item.id));
  dataset.remove(dataset.getIds().filter((id) => !keep.has(id)));
  dataset.update(items);
}

function css(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function fade(hex, dim) {
  return dim ? `${hex}55` : hex;
}
