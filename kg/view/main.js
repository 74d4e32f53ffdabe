/* Wires model, canvas, panel and controls. */

const model = makeModel(JSON.parse(byId("data").textContent));
const trail = []; // what the panel has shown, for the way back
let shown = null;

const panel = makePanel(model, { entity: openEntity, statement: openStatement });
const canvas = makeCanvas(byId("canvas"), model, openFromCanvas);
const filters = makeFilters(model, refresh);
makeSearch(model, openEntity);

function refresh(wasReset) {
  const filter = filters.read();
  const before = shown ? [...shown.nodes].join() : "";
  shown = model.visible(filter);
  if (wasReset) {
    canvas.forgetMoves();
    home();
  }
  canvas.show(shown, filter.scope);
  tellCounts();
  if (wasReset || before !== [...shown.nodes].join()) canvas.fit();
}

function tellCounts() {
  const [nodes, edges] = [Object.keys(model.entities).length, model.edgesIn("all").length];
  byId("shown").textContent = `${shown.nodes.size} of ${count(nodes, "entity", "entities")} · `
    + `${shown.edges.size} of ${count(edges, "connection", "connections")}`;
  byId("disputed-key").hidden = ![...shown.edges.values()].some((part) => part.status === "disputed");
  byId("nothing").hidden = shown.nodes.size > 0;
  byId("nothing").querySelector("button").hidden = edges === 0;
  byId("nothing").querySelector("p").textContent = edges
    ? "No connection passes these filters."
    : nodes ? "No statement here connects two entities. What was found is in the list beside and by search."
      : "No entities were found in these articles, so there is nothing to draw yet.";
}

function openFromCanvas(id) {
  if (model.nodes.has(id)) openEntity(id, false);
  else if (model.edges.has(id)) visit(() => { panel.showEdge(model.edges.get(id)); canvas.select(id); });
  else canvas.select(null);
}

// The entity in the panel and, where it is drawn at all, in the graph: filters that hide it give way.
function openEntity(iri, move = true) {
  if (model.nodes.has(iri) && !shown.nodes.has(iri)) {
    filters.showAllRelations();
    refresh(false);
  }
  if (model.nodes.has(iri) && !shown.nodes.has(iri)) {
    filters.showEverything();
    refresh(false);
  }
  visit(() => { panel.showEntity(iri); canvas.select(iri, move); });
}

function openStatement(iri) {
  const edge = model.edgeOf.get(iri);
  visit(() => { panel.showStatement(iri); canvas.select(edge ? edge.id : model.statements[iri].subject); });
}

function visit(view) {
  trail.push(view);
  showLast();
}

function showLast() {
  byId("back").hidden = byId("home").hidden = trail.length === 0;
  if (trail.length) trail[trail.length - 1]();
  else home();
  // A button that has just been replaced would drop the focus to the top of the page.
  if (document.activeElement !== byId("search")) byId("details").querySelector("h2").focus({ preventScroll: true });
  if (trail.length && matchMedia("(max-width: 1000px)").matches) byId("panel").scrollIntoView({ block: "start" });
}

function home() {
  trail.length = 0;
  byId("back").hidden = byId("home").hidden = true;
  panel.showStart();
  canvas.select(null);
}

byId("back").addEventListener("click", () => { trail.pop(); showLast(); });
byId("home").addEventListener("click", () => home());
byId("nothing").querySelector("button").addEventListener("click", () => filters.reset());
byId("zoom").addEventListener("click", ({ target }) => {
  const step = target.dataset.zoom;
  if (step === "fit") canvas.fit();
  else if (step) canvas.zoom(Number(step));
});

refresh(true);
window.explorer = { network: canvas.network, nodes: canvas.nodes, edges: canvas.edges, midpoint: canvas.midpoint, model };
