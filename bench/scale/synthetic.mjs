// Graphs shaped as real ones, as large as asked for, the same every time: layers with diamonds everywhere, hubs that
// thousands depend on, and one chain through all nodes.

const target = "x86_64-unknown-linux-gnu";

/** Small, fast, and the same everywhere. */
export function generator(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * A snapshot: each node depends on the next (the chain), on one hub, and on others of the thousand after it; each
 * hub has some five thousand dependents.
 */
export function synthetic({ nodes, edges, facts }) {
  const random = generator(42);
  const graph = graphOf(nodes, edges, random);
  return { graph, facts: factsOf(graph, facts, random), schemas: new Map(), layers: [], cfgs: [[], []] };
}

function graphOf(count, fan, random) {
  const packages = Array.from({ length: count }, (_, index) => packageOf(index));
  const edgeTarget = new Int32Array(count * fan);
  const edgeStart = new Int32Array(count + 1);
  const hubs = Math.max(1, Math.round(count / 5000));
  let end = 0;
  for (let node = 0; node < count; node += 1) {
    const left = count - node - 1;
    const below = new Set(left > 0 ? [node + 1] : []);
    const hub = count - 1 - random(hubs);
    if (hub > node) below.add(hub);
    for (let i = 0; below.size < Math.min(fan, left) && i < 4 * fan; i += 1)
      below.add(node + 1 + random(Math.min(left, 1000)));
    for (const one of Int32Array.from(below).sort()) {
      edgeTarget[end] = one;
      end += 1;
    }
    edgeStart[node + 1] = end;
  }
  return {
    packages,
    platforms: [
      { domain: "target", triple: target },
      { domain: "host", triple: target },
    ],
    nodePackage: Int32Array.from(packages, (_, index) => index),
    nodePlatform: new Int32Array(count),
    edgeStart,
    edgeTarget: edgeTarget.slice(0, end),
    edgeKind: new Uint8Array(end),
    dependenciesFirst: Int32Array.from(packages, (_, index) => count - 1 - index),
    roots: Int32Array.of(0),
  };
}

function packageOf(index) {
  const name = `package-${String(index).padStart(7, "0")}`;
  return {
    id: `registry+https://example.org/index#${name}@1.0.0`,
    name,
    version: "1.0.0",
    manifestPath: `/home/user/.cargo/registry/src/index/${name}-1.0.0/Cargo.toml`,
    hasBuildScript: index % 5 === 0,
    isProcMacro: false,
    crateTypes: ["lib"],
    isWorkspaceMember: false,
    adopts: index % 20 === 0,
  };
}

/** Facts of twenty fields, spread evenly. */
function factsOf({ packages }, count, random) {
  const step = packages.length / count;
  return Array.from({ length: count }, (_, i) => ({
    package: packages[Math.floor(i * step)].id,
    schema: "abi@1",
    name: `native-${i}`,
    domains: ["target"],
    target,
    value: abi(random),
    trust: "published",
    origin: { method: "literal", file: "build.rs", line: 1 + random(400), column: 5 },
  }));
}

/** What agrees everywhere, so that nothing is a conflict, and floors that differ. */
export function abi(random) {
  return {
    cxx: {
      stdlib: "libstdc++",
      "cxx11-abi": true,
      "glibcxx-floor": `3.4.${random(33)}`,
      standard: [11, 14, 17, 20][random(4)],
      exceptions: true,
      rtti: true,
    },
    libc: { family: "glibc", "glibc-floor": `2.${random(40)}`, "time-bits": 64, "offset-bits": 64 },
    "calling-convention": "sysv64",
    "long-double": "x87",
    char: "signed",
    "wchar-bytes": 4,
    "enum-size": "int",
    "cpu-features": ["sse2", `feature-${random(40)}`],
    "x86-64-level": ["v1", "v2", "v3"][random(3)],
    "android-api": 1 + random(30),
    pic: "pic",
    "blas-int": "lp64",
  };
}
