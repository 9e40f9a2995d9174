import { type Layer, type Problem, refOf } from "@px-meta/core/base";

/**
 * The waivers that were meant to be needed until some day before this one. They hold all the same: what a build comes to
 * does not depend on the clock.
 */
export function expiredWaivers(layers: readonly Layer[], today: string): readonly Problem[] {
  return layers.flatMap((layer) =>
    layer.overrides.flatMap((override): readonly Problem[] => {
      const { until, schema, name, reason } = override;
      if (until === undefined || until >= today) return [];
      const at = refOf(layer, override);
      return [{ kind: "expired-waiver", at, key: { schema, name }, until, ...(reason !== undefined && { reason }) }];
    }),
  );
}
