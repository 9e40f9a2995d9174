/** The header that says who asks, for a URL with user and password, and the only origin that may see it. */
export interface Authorization {
  readonly origin: string;
  readonly header: string;
}

/** Takes user and password out of a URL. */
export function authorizationOf(url: URL): Authorization | undefined {
  if (url.username === "" && url.password === "") return undefined;
  const pair = Buffer.from(`${decoded(url.username)}:${decoded(url.password)}`).toString("base64");
  return { origin: url.origin, header: `Basic ${pair}` };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
