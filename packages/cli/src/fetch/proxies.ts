import { err, ok, type Result, shownText } from "@px-meta/core/base";

type Environment = Readonly<Record<string, string | undefined>>;

/** A proxy that cannot be used, and why. */
export interface BadProxy {
  readonly proxy: string;
  readonly reason: string;
}

/**
 * The proxy for a URL, as curl reads the environment: `https_proxy` or `http_proxy` by the URL's scheme, else `all_proxy`,
 * unless `no_proxy` names the host; in upper case too. A proxy without a scheme is one of http.
 */
export function proxyFor(url: URL, env: Environment): Result<URL | undefined, BadProxy> {
  const name = url.protocol === "https:" ? "https_proxy" : "http_proxy";
  const text = variable(env, name) ?? variable(env, "all_proxy");
  if (text === undefined || isExcepted(url, variable(env, "no_proxy") ?? "")) return ok(undefined);
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const proxy = URL.canParse(full) ? new URL(full) : undefined;
  if (proxy === undefined || proxy.hostname === "") return err({ proxy: shownText(full), reason: "is no URL" });
  if (!/^https?:$/.test(proxy.protocol)) {
    return err({
      proxy: shownText(full),
      reason: "is of a kind that px-meta does not know: use http or https",
    });
  }
  return ok(proxy);
}

function variable(env: Environment, name: string): string | undefined {
  return env[name] || env[name.toUpperCase()] || undefined;
}

/** Whether a list of hosts and domains, some with a port, names the host of a URL; `*` names all. */
function isExcepted(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === "*") return true;
    const match = /^(?:\*?\.)?\[?(.+?)\]?(?::(\d+))?$/.exec(entry.toLowerCase());
    // What has several colons and no brackets is an address without a port.
    const [, name = "", at] = /^[^[]*:[^\]]*:/.test(entry) ? [undefined, entry.toLowerCase()] : (match ?? []);
    return name !== "" && (at === undefined || at === port) && (host === name || host.endsWith(`.${name}`));
  });
}
