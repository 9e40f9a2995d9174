import { toolchainPackage } from "../model/names.js";
import type { Package } from "../model/package.js";

/** The places of packages in a list: of all, or only of those that were asked for. */
interface Places {
  readonly places: Map<string, number>;
  isWhole: boolean;
}

const known = new WeakMap<readonly Package[], Places>();

/** The place of a package in the list of a graph. The toolchain, which speaks too, has none. */
export function packagePlace(packages: readonly Package[], id: string): number | undefined {
  if (id === toolchainPackage) return undefined;
  const found = placesOf(packages);
  const place = found.places.get(id);
  if (place !== undefined || found.isWhole) return place;
  packages.forEach((each, index) => {
    found.places.set(each.id, index);
  });
  found.isWhole = true;
  return found.places.get(id);
}

/** Remembers a place that was told. Of very many packages few say anything: then the others are not looked at. */
export function knowPackagePlace(packages: readonly Package[], id: string, place: number): void {
  placesOf(packages).places.set(id, place);
}

function placesOf(packages: readonly Package[]): Places {
  const found = known.get(packages) ?? { places: new Map(), isWhole: false };
  known.set(packages, found);
  return found;
}
