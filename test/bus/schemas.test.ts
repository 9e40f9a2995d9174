import { expect, test } from "vitest";
import { Bus } from "./workspace.js";

// The rig counts with a POSIX shell script.
test.runIf(process.platform !== "win32")(
  "facts of a crate's own schema are held against it, also where only the schema changed",
  async () => {
    await using bus = await Bus.create({
      painter: {
        links: "painter",
        script: `        let mut paint = Value::object();
        paint.set("colour", "red");
        bus.publish_json("painter:paint@1", "wall", paint)?;`,
      },
    });
    const schema = (pattern: string) =>
      JSON.stringify({
        type: "object",
        properties: { colour: { type: "string", enum: [pattern] } },
        description: "A paint.",
      });
    bus.rig.write({
      "painter/Cargo.toml": `${bus.rig.read("painter/Cargo.toml")}\n[package.metadata.px-meta.schemas]\n"paint@1" = "paint.json"\n`,
      "painter/paint.json": schema("red"),
    });
    const first = await bus.pxMeta("build");
    expect(first, first.stderr).toMatchObject({ status: 0 });
    expect(await bus.pxMeta("validate")).toMatchObject({ status: 0 });
    bus.rig.write({ "painter/paint.json": schema("blue") });
    const second = await bus.pxMeta("build");
    expect(second.stderr).toContain("painter:paint@1/wall");
    expect(second.stderr).toContain("/colour");
  },
);
