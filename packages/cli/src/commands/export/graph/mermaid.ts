import { hostWords, isConflict, type Picture, type PictureNode } from "./picture.js";

const arrows = { normal: "-->", build: "-.->|build|", "proc-macro": "-.->|proc-macro|", dev: "-.->|dev|" } as const;

/** Writes a picture for Mermaid, as pages on code hosting sites show it. */
export function mermaid({ title, nodes, edges }: Picture): string {
  const marked = (mark: string) => edges.flatMap((edge, place) => (edge.mark === mark ? [place] : [])).join();
  const classes = (name: string, isIn: (node: PictureNode) => boolean) => {
    const ids = nodes.filter(isIn).map(({ id }) => id);
    return ids.length === 0 ? [] : [`  class ${ids.join()} ${name}`];
  };
  const lines = (mark: "error" | "warning", colour: string) =>
    marked(mark) === "" ? [] : [`  linkStyle ${marked(mark)} stroke:${colour},stroke-width:3px`];
  return `${[
    "flowchart LR",
    `  accTitle: ${escaped(title)}`,
    ...nodes.map(({ id, label, domain, values }) => {
      const words = [label, ...(domain === "host" ? [hostWords] : []), ...values];
      return `  ${id}["${words.map(escaped).join("<br>")}"]`;
    }),
    ...edges.map(({ from, to, kind }) => `  ${from} ${arrows[kind]} ${to}`),
    "  classDef speaks fill:#e2eefc,stroke:#5b8ac2,color:#14181d",
    "  classDef conflict fill:#fde3e1,stroke:#c62828,color:#14181d",
    "  classDef error stroke:#c62828,stroke-width:3px",
    "  classDef warning stroke:#b26a00,stroke-width:3px",
    "  classDef chosen font-weight:bold",
    "  classDef host stroke-dasharray:5 4",
    ...classes("chosen", ({ isChosen }) => isChosen),
    ...classes("host", ({ domain }) => domain === "host"),
    ...classes("speaks", (node) => node.speaks && !isConflict(node)),
    ...classes("conflict", isConflict),
    ...classes("error", ({ mark }) => mark === "error"),
    ...classes("warning", ({ mark }) => mark === "warning"),
    ...lines("error", "#c62828"),
    ...lines("warning", "#b26a00"),
  ].join("\n")}\n`;
}

/** Everything that could mean something to Mermaid, or to the HTML that it makes, becomes a number. */
function escaped(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} ._\-/@+:…,()]/gu, (letter) => `#${letter.codePointAt(0)};`);
}
