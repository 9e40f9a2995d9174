import dns from "node:dns";
import type { LookupFunction } from "node:net";
import { err, isLinkLocal, ok, type Result, shownUrl } from "@px-meta/core/base";
import type { Dispatcher } from "undici";
import { type BadProxy, proxyFor } from "./proxies.js";
import type { Settings } from "./settings.js";

/** How a URL is reached. */
export interface Way {
  readonly dispatcher: Dispatcher;
  /** The proxy that stands between, for people. */
  readonly proxy?: string;
}

/** Connections to servers, kept while files are fetched. */
export interface Connections {
  readonly to: (url: URL) => Result<Way, BadProxy>;
  /** Ends them all. */
  readonly end: () => Promise<void>;
}

/** What the outside says of connections: proxies by the environment, and authorities of certificates beside the usual ones. */
export interface Network {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Certificates in PEM, in place of those that Node brings. */
  readonly authorities?: readonly string[];
}

/** Loads the client and makes ready to connect. Nothing of it is loaded where nothing is fetched. */
export async function connections(settings: Settings, network: Network): Promise<Connections> {
  const [{ default: Agent }, { default: ProxyAgent }, { default: Dispatcher }, { default: connect }] =
    await Promise.all([
      import("undici/lib/dispatcher/agent.js"),
      import("undici/lib/dispatcher/proxy-agent.js"),
      import("undici/lib/dispatcher/dispatcher.js"),
      import("undici/lib/api/api-connect.js"),
    ]);
  // The client's main module does so for all of its calls; a proxy's tunnel needs this one.
  Dispatcher.prototype.connect = connect;
  const tls = {
    timeout: settings.connectMs,
    lookup: lookupElsewhere,
    ...(network.authorities === undefined ? {} : { ca: [...network.authorities] }),
  };
  // Time is kept by whoever asks: see `exchange`.
  const limits = { headersTimeout: 0, bodyTimeout: 0 };
  const direct = new Agent({ ...limits, connect: tls });
  const byProxy = new Map<string, Dispatcher>();
  return {
    to(url) {
      const proxy = proxyFor(url, network.env);
      if (!proxy.ok) return err(proxy.error);
      if (proxy.value === undefined) return ok({ dispatcher: direct });
      const { href: uri } = proxy.value;
      const known = byProxy.get(uri);
      const dispatcher =
        known ?? new ProxyAgent({ ...limits, uri, proxyTunnel: false, requestTls: tls, proxyTls: tls });
      byProxy.set(uri, dispatcher);
      return ok({ dispatcher, proxy: shownUrl(proxy.value).replace(/\/$/, "") });
    },
    async end() {
      await Promise.all([direct, ...byProxy.values()].map((one) => one.destroy()));
    },
  };
}

/** Looks up a name, and finds nothing where it leads to this machine's own link, whatever the name says. */
const lookupElsewhere: LookupFunction = (hostname, options, callback) => {
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error !== null || first === undefined) return callback(error, options.all ? [] : "");
    const isThere = addresses.some(({ address }) => isLinkLocal(address));
    if (isThere) return callback(Object.assign(new Error(), { code: "EACCES" }), options.all ? [] : "");
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
