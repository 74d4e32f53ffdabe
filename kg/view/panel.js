/* Tells what stands behind an edge, a statement or an entity. */

function makePanel(model, open) {
  const root = byId("details");

  function render(announcement, ...children) {
    root.replaceChildren(...children.filter(Boolean));
    byId("panel").scrollTop = 0;
    byId("announcement").textContent = announcement;
  }

  const heading = (...children) => el("h2", { tabindex: "-1" }, ...children);
  const name = (iri) => (model.entities[iri]
    ? el("button", { type: "button", class: "name", onclick: () => open.entity(iri) }, model.name(iri)) : iri);
  const relation = (statement) => (statement.known ? statement.relation : `“${statement.relation}”`);

  function chip(key) {
    return el("span", { class: "chip", style: `color:var(--${key})` }, model.statuses[key].label);
  }

  function showEdge(edge) {
    const statements = byDate(edge.statements);
    render(
      `${model.name(edge.from)} ${edge.name} ${model.name(edge.to)}`,
      heading(name(edge.from), ` ${edge.name} `, name(edge.to)),
      edge.known ? null : ownWords(),
      marksKey(),
      ...statements.map((iri) => statementPart(iri, true)),
    );
  }

  function showStatement(iri) {
    const statement = model.statements[iri];
    const object = statement.object === null ? statement.value : name(statement.object);
    render(
      statement.label,
      heading(name(statement.subject), ` ${relation(statement)} `, object),
      statement.known ? null : ownWords(),
      marksKey(),
      statementPart(iri, false),
    );
  }

  const ownWords = () => el("p", { class: "lead" }, "The ontology has no relation for this: these are the article’s own words.");

  const marksKey = () => el("p", { class: "marks" }, "Marked in the sentences: ", el("mark", { class: "subject" }, "who"),
    " ", el("mark", { class: "predicate" }, "does what"), " ", el("mark", { class: "object" }, "to whom or what"));

  // Nothing is said of publishers where the articles don't name theirs.
  const foundIn = ({ articles, publishers }) => count(articles, "article", "articles")
    + (publishers ? `, ${count(publishers, "publisher", "publishers")}` : "");

  function statementPart(iri, withLabel) {
    const statement = model.statements[iri];
    const facts = [
      ["Date", statement.dateLabel],
      ["Place", statement.place ? name(statement.place) : ""],
      ["Found in", foundIn(statement)],
      ["Confidence", `${Math.round(statement.confidence * 100)} %`],
    ].filter(([, value]) => value !== "");
    return el("section", { class: "statement" },
      withLabel ? el("p", {}, statement.label) : null,
      el("div", { class: "chips" }, ...statement.statuses.map(chip)),
      el("dl", {}, ...facts.flatMap(([term, value]) => [el("dt", {}, term), el("dd", {}, value)])),
      contradictions(statement),
      ...statement.evidence.map(evidenceFigure));
  }

  function contradictions(statement) {
    const others = statement.contradicts.filter((iri) => model.statements[iri]);
    return others.length ? el("div", {}, el("h3", {}, "Contradicted by"), rows(others, (iri) => model.statements[iri].label)) : null;
  }

  function evidenceFigure(evidence) {
    const quote = evidence.segments.map(([text, role]) => (role ? el("mark", { class: role, title: role }, text) : text));
    const article = model.articles[evidence.article];
    return el("figure", {},
      el("blockquote", {}, ...quote),
      el("figcaption", {},
        evidence.speaker ? el("div", {}, "according to ", name(evidence.speaker)) : null,
        ...(article ? source(article) : [evidence.article])));
  }

  function source(article) {
    const from = [article.publisher, article.published, article.source].filter(Boolean).join(" · ");
    return [el("cite", {}, link(article.title, article.link)), el("div", {}, from)];
  }

  function rows(iris, text) {
    return el("ul", {}, ...iris.map((iri) => {
      const statement = model.statements[iri];
      const notes = statement.statuses.filter((key) => key !== "fact").map(chip);
      const about = [statement.dateLabel, statement.articles > 1 ? `${statement.articles} articles` : ""].filter(Boolean).join(" · ");
      return el("li", {}, el("button", { type: "button", class: "row", onclick: () => open.statement(iri) },
        el("span", {}, text(iri)), ...notes, el("small", {}, about)));
    }));
  }

  function showEntity(iri) {
    const entity = model.entities[iri];
    const all = model.statementsOf.get(iri);
    const known = all.filter((one) => model.statements[one].known);
    const open_ = all.filter((one) => !model.statements[one].known);
    render(
      `${entity.label}, ${entity.typeLabel}, ${count(all.length, "statement", "statements")}`,
      heading(entity.label),
      el("div", { class: "badge" }, shapeSample(model.styles[entity.type]), entity.typeLabel),
      aboutEntity(entity),
      ...groups(iri, known),
      open_.length ? el("h3", {}, "In the articles’ own words") : null,
      ...groups(iri, open_),
      all.length ? null : el("p", { class: "lead" }, "It is mentioned, but no statement about it was found."),
    );
  }

  function aboutEntity(entity) {
    const same = entity.sameAs.flatMap(({ text, link: href }) => [link(text, href), " "]);
    const facts = [
      ["Also called", entity.aliases.length ? [entity.aliases.join(", ")] : []],
      ["Same as", same],
      ["Mentioned", entity.mentions ? [count(entity.mentions, "time", "times")] : []],
    ].filter(([, value]) => value.length);
    return el("dl", {}, ...facts.flatMap(([term, value]) => [el("dt", {}, term), el("dd", {}, ...value)]));
  }

  // The statements by relation: first those that the entity is the subject of, then those that it is the object of.
  function groups(iri, statements) {
    const found = new Map();
    for (const one of byDate(statements)) {
      const statement = model.statements[one];
      const key = `${statement.subject === iri ? "from" : "to"} ${statement.relation}`;
      found.set(key, [...(found.get(key) || []), one]);
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => {
      const outward = model.statements[group[0]].subject === iri;
      const context = el("span", { class: "context" }, outward ? " …" : ` ${model.name(iri)}`);
      return [
        el("h4", {}, outward ? "" : el("span", { class: "context" }, "… "), relation(model.statements[group[0]]), context),
        rows(group, (one) => farEnd(model.statements[one], outward)),
      ];
    });
  }

  function farEnd(statement, outward) {
    if (!outward) return model.name(statement.subject);
    return statement.object === null ? statement.value : model.name(statement.object);
  }

  function showStart() {
    const weight = (iri) => model.statementsOf.get(iri).length;
    const top = Object.keys(model.entities).filter(weight).sort((a, b) => weight(b) - weight(a)
      || model.entities[b].mentions - model.entities[a].mentions || (a < b ? -1 : 1)).slice(0, 10);
    const most = Object.keys(model.statements).sort((a, b) => model.statements[b].articles - model.statements[a].articles
      || model.statements[b].confidence - model.statements[a].confidence || (a < b ? -1 : 1)).slice(0, 8);
    render("",
      heading("Every line leads to a sentence"),
      el("p", { class: "lead" }, "Click a line in the graph to read the sentences behind it, or a node to see all that is said about it."),
      top.length ? el("h3", {}, "Most in the news") : null,
      el("ul", {}, ...top.map((iri) => el("li", {}, entityRow(iri)))),
      most.length ? el("h3", {}, "Said in most articles") : null,
      rows(most, (iri) => model.statements[iri].label),
    );
  }

  function entityRow(iri) {
    const entity = model.entities[iri];
    return el("button", { type: "button", class: "row", onclick: () => open.entity(iri) },
      el("span", {}, shapeSample(model.styles[entity.type]), ` ${entity.label}`),
      el("small", {}, count(model.statementsOf.get(iri).length, "statement", "statements")));
  }

  function byDate(iris) {
    const date = (iri) => model.statements[iri].date || "9999"; // undated ones last
    return [...iris].sort((a, b) => (date(a) === date(b) ? 0 : date(a) < date(b) ? -1 : 1));
  }

  return { showEdge, showStatement, showEntity, showStart };
}
