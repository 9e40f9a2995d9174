import type { PlacedNode, Point, Route } from "./layout.js";

/** Free space on a side of a box, above the first edge and below the last. */
const corner = 7;

/**
 * Lets every edge leave a box on its right side and reach one on its left side, spread over the side in the order in
 * which the edges lie, so that arrows are told apart. An edge that leads back leaves and reaches the other sides. Beside
 * boxes edges run level: they rise and fall between the columns alone, where nothing is in their way.
 */
export function docked(nodes: readonly PlacedNode[], routes: readonly Route[]): readonly Route[] {
  const places = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const columns = columnsOf(nodes);
  const ends = routes.flatMap((route) => {
    const from = places.get(route.edge.from);
    const to = places.get(route.edge.to);
    if (from === undefined || to === undefined) return [];
    return [{ edge: route.edge, from, to, side: from.x <= to.x ? 1 : -1, turns: route.points.slice(1, -1) }];
  });
  const docks = new Map<string, Dock[]>();
  const made = ends.map(({ edge, from, to, side, turns }) => {
    const start = { y: from.y };
    const end = { y: to.y };
    dock(docks, `${from.node.id} ${side}`, turns[0]?.y ?? to.y, start);
    dock(docks, `${to.node.id} ${-side}`, turns.at(-1)?.y ?? from.y, end);
    const beside = (x: number, sign: number) => x + (sign * side * (columns.get(Math.round(x)) ?? 0)) / 2;
    const level = turns
      .filter(({ x }) => columns.has(Math.round(x)))
      .flatMap(({ x, y }) => [
        { x: beside(x, -1), y },
        { x: beside(x, 1), y },
      ]);
    const points = (): readonly Point[] => [
      { x: from.x + (side * from.width) / 2, y: start.y },
      { x: beside(from.x, 1), y: start.y },
      ...level,
      { x: beside(to.x, -1), y: end.y },
      { x: to.x - (side * to.width) / 2, y: end.y },
    ];
    return { edge, points };
  });
  for (const [key, list] of docks) {
    const placed = places.get(key.split(" ")[0] ?? "");
    if (placed === undefined) continue;
    const free = placed.height - 2 * corner;
    list
      .sort((a, b) => a.towards - b.towards)
      .forEach(({ end }, place) => {
        end.y = placed.y - free / 2 + (free * (place + 0.5)) / list.length;
      });
  }
  return made.map(({ edge, points }) => ({ edge, points: points() }));
}

/** An end of an edge at a side of a box, and how high lies what it leads to. */
interface Dock {
  readonly towards: number;
  readonly end: { y: number };
}

function dock(docks: Map<string, Dock[]>, key: string, towards: number, end: { y: number }): void {
  const known = docks.get(key);
  if (known === undefined) docks.set(key, [{ towards, end }]);
  else known.push({ towards, end });
}

/** The widest box of each column, by the middle of the column. */
function columnsOf(nodes: readonly PlacedNode[]): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  for (const { x, width } of nodes) columns.set(Math.round(x), Math.max(width, columns.get(Math.round(x)) ?? 0));
  return columns;
}
