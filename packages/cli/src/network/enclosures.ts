/** A way of running a program with no network but loopback. */
export interface Enclosure {
  /** The program that does it. */
  readonly program: string;
  /** What stands before the words of the program that is run. */
  readonly words: readonly string[];
}

/** The user and the group of this process. */
export interface Owner {
  readonly user: number;
  readonly group: number;
}

/**
 * The ways that there are, the best first. Each ends as the program that it runs, which keeps its user and group, so that
 * files belong to whom they would belong to without.
 *
 * Where root may take a network away, nothing else needs to change. Anybody else does it as root of a user namespace of
 * their own, in a second one of which they are themselves again, with no right over the first.
 */
export function enclosures({ user, group }: Owner, servers: readonly string[]): readonly Enclosure[] {
  const itself = ["unshare", "--user", `--map-user=${user}`, `--map-group=${group}`, "--"];
  const asRoot = { program: "unshare", words: ["unshare", "--net", "--", ...withLoopback(servers, [])] };
  return [
    ...(user === 0 ? [asRoot] : []),
    {
      program: "unshare",
      words: ["unshare", "--user", "--map-root-user", "--net", "--", ...withLoopback(servers, itself)],
    },
    { program: "bwrap", words: ["bwrap", "--unshare-net", "--dev-bind", "/", "/", "--die-with-parent", "--"] },
  ];
}

/** Sets the flags `UP` and `RUNNING` of the interface. The number of the call is the same for all processors. */
const perl = `socket($s, 2, 2, 0) && ioctl($s, 0x8914, pack("a16sx22", "lo", 0x41)) || exit 1`;

/**
 * A shell that brings loopback up and becomes what follows. The addresses of name servers are put on loopback too: nobody
 * answers there, but programs come as far as asking, and whoever watches sees for which name.
 */
function withLoopback(servers: readonly string[], then: readonly string[]): readonly string[] {
  const script = `(
  PATH=$PATH:/usr/sbin:/sbin
  ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || perl -e '${perl}' 2>/dev/null || exit 1
  for server in ${servers.join(" ")}; do ip address add "$server" dev lo 2>/dev/null; done
  exit 0
) || {
  echo "cannot bring loopback up: no ip, ifconfig or perl does it" >&2
  exit 1
}
exec "$@"`;
  return ["sh", "-c", script, "sh", ...then];
}
