import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A key and a certificate for it, in PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/** An authority that the tests make, and what it signed. */
export interface Authority {
  /** Its certificate, as a file. */
  readonly path: string;
  /** A server's, for 127.0.0.1 and localhost. */
  readonly server: Identity;
  /** One for another host. */
  readonly elsewhere: Identity;
  /** One whose time is over. */
  readonly expired: Identity;
  /** One that nobody signed but itself. */
  readonly alone: Identity;
  readonly [Symbol.dispose]: () => void;
}

/** Whether the program openssl is missing, which `.ci/run` installs; says so. */
export function isOpensslMissing(): boolean {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return false;
  } catch {
    console.warn("skipped for want of openssl, which .ci/run installs");
    return true;
  }
}

/** Makes an authority and the certificates of some servers. */
export function newAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), "px-meta-authority-"));
  const run = (...args: readonly string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
  const read = (name: string): Identity => ({
    key: readFileSync(join(folder, `${name}.key`), "latin1"),
    cert: readFileSync(join(folder, `${name}.pem`), "latin1"),
  });
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
  run("req", "-x509", ...curve, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=px-meta tests", "-days", "2");
  const sign = (name: string, names: string, days: string): Identity => {
    writeFileSync(join(folder, `${name}.ext`), `subjectAltName=${names}\n`);
    run("req", "-new", ...curve, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", `/CN=${name}`);
    const signed = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", `${name}.ext`, "-days", days];
    run("x509", "-req", "-in", `${name}.csr`, ...signed, "-out", `${name}.pem`);
    return read(name);
  };
  const here = "IP:127.0.0.1,DNS:localhost";
  const single = ["-subj", "/CN=alone", "-addext", `subjectAltName=${here}`, "-days", "2"];
  run("req", "-x509", ...curve, "-keyout", "alone.key", "-out", "alone.pem", ...single);
  return {
    path: join(folder, "ca.pem"),
    server: sign("server", here, "2"),
    elsewhere: sign("elsewhere", "DNS:elsewhere.example", "2"),
    expired: sign("expired", here, "-1"),
    alone: read("alone"),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
