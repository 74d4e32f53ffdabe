/* The filters on the left and the search box. */

function makeFilters(model, onChange) {
  const form = byId("filters");
  const range = byId("articles");
  const [known, all] = ["known", "all"].map((scope) => model.edgesIn(scope).length);
  const firstScope = known ? "known" : "all"; // a graph without known relations would open blank

  range.max = model.mostArticles;
  range.closest("fieldset").hidden = model.mostArticles === 1;
  form.elements.scope[0].closest("fieldset").hidden = known === all || !known;

  const boxes = (name) => [...form.querySelectorAll(`input[name="${name}"]`)];
  const checked = (name) => new Set(boxes(name).filter((box) => box.checked).map((box) => box.value));

  // Lets everything pass.
  function open(scope) {
    form.elements.scope.value = scope;
    range.value = 1;
    form.querySelectorAll("input[type=checkbox]").forEach((box) => { box.checked = true; });
  }

  function read() {
    byId("articles-shown").textContent = count(Number(range.value), "article", "articles");
    return {
      scope: form.elements.scope.value,
      statuses: checked("status"),
      types: checked("type"),
      articles: Number(range.value),
    };
  }

  function reset() {
    open(firstScope);
    onChange(true);
  }

  open(firstScope);
  form.addEventListener("input", () => onChange(false));
  form.addEventListener("submit", (event) => event.preventDefault());
  byId("reset").addEventListener("click", reset);
  if (matchMedia("(max-width: 1000px)").matches) form.querySelector("details").open = false;
  return {
    read,
    reset,
    showAllRelations: () => { form.elements.scope.value = "all"; },
    showEverything: () => open("all"),
  };
}

function makeSearch(model, onChoose) {
  const input = byId("search");
  const list = byId("matches");
  let found = [];
  let active = 0;

  function update() {
    found = model.search(input.value);
    active = 0;
    list.replaceChildren(...found.map(option));
    if (!found.length && input.value.trim()) list.append(el("li", { class: "none" }, "No entity of that name"));
    toggle(Boolean(input.value.trim()));
    mark();
  }

  function option(iri, index) {
    const entity = model.entities[iri];
    const item = el("li", { role: "option", id: `match-${index}` },
      shapeSample(model.styles[entity.type]), el("span", {}, entity.label), el("small", {}, entity.typeLabel));
    item.addEventListener("pointerdown", (event) => { event.preventDefault(); choose(index); });
    return item;
  }

  function toggle(open) {
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
  }

  function mark() {
    const items = [...list.querySelectorAll("[role=option]")];
    items.forEach((item, index) => item.setAttribute("aria-selected", String(index === active)));
    if (found.length) input.setAttribute("aria-activedescendant", `match-${active}`);
    else input.removeAttribute("aria-activedescendant");
    items[active]?.scrollIntoView({ block: "nearest" });
  }

  function choose(index) {
    if (!found[index]) return;
    input.value = model.name(found[index]);
    toggle(false);
    onChoose(found[index]);
  }

  const keys = {
    ArrowDown: () => { active = Math.min(active + 1, found.length - 1); mark(); },
    ArrowUp: () => { active = Math.max(active - 1, 0); mark(); },
    Enter: () => choose(active),
    Escape: () => { input.value = ""; update(); },
  };
  input.addEventListener("keydown", (event) => {
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  input.addEventListener("input", update);
  input.addEventListener("focus", () => { if (input.value) input.select(); });
  input.addEventListener("blur", () => toggle(false));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target.matches("input[type=search]")) return;
    event.preventDefault();
    input.focus();
  });
}
