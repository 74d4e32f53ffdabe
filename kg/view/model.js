/* The graph's data and its look-ups, and what of it passes the filters. Draws nothing. */

const WEAKEST_LAST = ["fact", "reported", "planned", "possible", "conditional", "denied"];

function makeModel(data) {
  const statementsOf = new Map(Object.keys(data.entities).map((iri) => [iri, []]));
  for (const [iri, statement] of Object.entries(data.statements)) {
    for (const end of new Set([statement.subject, statement.object])) statementsOf.get(end)?.push(iri);
  }
  const edges = new Map(data.edges.map((edge) => [edge.id, edge]));
  const nodes = new Map(data.nodes.map((node) => [node.id, node]));
  const edgeOf = new Map(data.edges.flatMap((edge) => edge.statements.map((iri) => [iri, edge])));

  const articlesOf = (iris) =>
    new Set(iris.flatMap((iri) => data.statements[iri].evidence.map((evidence) => evidence.article))).size;

  function statusOf(iris) {
    const found = new Set(iris.map((iri) => data.statements[iri].status));
    if (found.has("fact") && found.has("denied")) return "disputed";
    return WEAKEST_LAST.find((status) => found.has(status));
  }

  const edgesIn = (scope) => data.edges.filter((edge) => scope === "all" || edge.known);

  // The edges that pass the filters, each with its statements that pass, and the nodes at their ends.
  function visible(filter) {
    const shown = { edges: new Map(), nodes: new Set() };
    for (const edge of edgesIn(filter.scope)) {
      const ends = [edge.from, edge.to];
      if (!ends.every((end) => filter.types.has(data.entities[end].type))) continue;
      const statements = edge.statements.filter((iri) => filter.statuses.has(data.statements[iri].status));
      const articles = articlesOf(statements);
      if (!statements.length || articles < filter.articles) continue;
      shown.edges.set(edge.id, { statements, articles, status: statusOf(statements) });
      ends.forEach((end) => shown.nodes.add(end));
    }
    return shown;
  }

  function search(text) {
    const wanted = fold(text);
    if (!wanted) return [];
    const rank = ([, entity]) => {
      const names = [entity.label, ...entity.aliases].map(fold);
      if (names[0].startsWith(wanted)) return 0;
      if (names.some((name) => ` ${name}`.includes(` ${wanted}`))) return 1;
      return names.some((name) => name.includes(wanted)) ? 2 : 3;
    };
    return Object.entries(data.entities)
      .map((entry) => ({ iri: entry[0], rank: rank(entry), weight: statementsOf.get(entry[0]).length }))
      .filter((match) => match.rank < 3)
      .sort((a, b) => a.rank - b.rank || b.weight - a.weight || (a.iri < b.iri ? -1 : 1))
      .slice(0, 12)
      .map((match) => match.iri);
  }

  return {
    ...data, nodes, edges, edgeOf, statementsOf, articlesOf, edgesIn, visible, search,
    name: (iri) => (data.entities[iri] ? data.entities[iri].label : iri),
    mostArticles: Math.max(1, ...data.edges.map((edge) => articlesOf(edge.statements))),
  };
}

// "Müller" is found by "muller".
function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
