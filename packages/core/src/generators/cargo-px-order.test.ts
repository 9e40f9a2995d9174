import { expect, test } from "vitest";
import { everything, metadataOf } from "./example.js";
import { generators } from "./generators.js";
import { planGenerators } from "./plan.js";

function orderOf(text: string): string {
  const metadata = metadataOf(text);
  const { generations } = generators(metadata);
  return planGenerators(metadata, generations, everything)
    .order.map(({ name }) => name)
    .join(" ");
}

/** Workspaces, by `cargo metadata`, with the order in which cargo-px 0.1.21 itself generated what is generated in them. */
const recorded: readonly (readonly [string, string])[] = [
  [
    `
    app in x/app by hub
    bp in a/bp
    core by log has bin:core < build:bp
    form in x/form by log has bin:form < net
    hub by net has bin:hub < build:log, dev:model
    log by net has bin:log
    model by net
    net in a/net has bin:net < dev:bp`,
    "model log hub form core app",
  ],
  [
    `
    bp by form has bin:bp
    core by bp
    db in a/db has bin:db
    edge by bp has bin:edge < build:form
    form has bin:form
    gate by form
    io by form
    kit by form has bin:kit
    model in a/model by bp has bin:model`,
    "kit io gate bp edge core model",
  ],
  [
    `
    app in a/app
    bp has bin:bp < core, dev:db, build:log
    core in a/core by form < dev:io, dev:log
    db in a/db
    form has bin:form
    gate by net < json
    hub has bin:hub
    io
    json in a/json by hub < app, dev:log, net
    log in x/log by hub < io
    net in a/net by hub has bin:net < io`,
    "log net json gate core",
  ],
  [
    `
    bp by log
    core in a/core
    db by edge has bin:db < dev:hub, dev:json, kit, build:model
    edge by log has bin:edge < json
    hub in a/hub by log < core
    json in x/json by log
    kit by log < dev:edge, log
    log in x/log has bin:log
    model in x/model by edge < log`,
    "json edge bp hub kit model db",
  ],
  [
    `
    app in x/app by model
    bp in x/bp
    db by kit < hub, model
    form in a/form by model has bin:form < dev:json
    gate by model has bin:gate
    hub
    io by json
    json in a/json by gate has bin:json
    kit in a/kit by json has bin:kit
    model in a/model has bin:model
    net in x/net by model`,
    "net app gate form json io kit db",
  ],
  [
    `
    app
    bp in x/bp
    db in a/db < hub
    edge in a/edge by io has bin:edge < build:bp
    form by net < build:bp, dev:db
    hub in a/hub < app
    io by net has bin:io < build:app, bp, hub
    kit in a/kit by edge < io
    log in x/log by edge < dev:app, build:db, io
    net has bin:net < hub`,
    "io form edge log kit",
  ],
];

test.each(recorded)("the order is cargo-px's: %#", (text, expected) => {
  expect(orderOf(text)).toBe(expected);
});

test("what cargo-px generates before it generates what it depends on comes right after that", () => {
  // Cargo-px: gate form core edge kit app, where gate depends on core.
  const text = `
    app by gate < core
    core by io < io
    edge in x/edge by io has bin:edge < dev:form, io
    form by io
    gate in x/gate by io has bin:gate < core, dev:form
    io in a/io has bin:io < dev:edge
    kit by gate < io`;
  expect(orderOf(text)).toBe("core gate form edge kit app");
});
