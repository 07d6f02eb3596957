import type { Check, Surroundings } from "../check.ts";
import { all, attribute, type Element } from "../xml.ts";

const SIZES = ["16", "32", "80"];

function wrongSize(url: string, size: number, { imageAt }: Surroundings): string[] {
  const image = imageAt(url);
  if (!image) return [`${url}: no such PNG`];
  return image.width === size && image.height === size
    ? []
    : [`${url} is ${image.width}×${image.height}, must be ${size}×${size}`];
}

export const iconSet: Check = {
  id: "icon-set",
  find: (root) =>
    all(root, "Icon").flatMap((icon, index) => {
      const sizes = icon.children.map((image) => attribute(image, "size"));
      return SIZES.filter((size) => !sizes.includes(size)).map(
        (size) => `icon ${index + 1} lacks size ${size}`,
      );
    }),
};

export const iconFiles: Check = {
  id: "icon-files",
  find(root, surroundings) {
    const used = all(root, "Icon").flatMap((icon) => icon.children);
    return used.flatMap((image) => {
      const resid = attribute(image, "resid");
      const resource = all(root, "bt:Image").find((element) => attribute(element, "id") === resid);
      const url = attribute(resource, "DefaultValue");
      return wrongSize(url, Number(attribute(image, "size")), surroundings);
    });
  },
};

const appIcon = (root: Element, name: string, size: number, around: Surroundings): string[] =>
  all(root, name).flatMap((icon) => wrongSize(attribute(icon, "DefaultValue"), size, around));

export const appIcons: Check = {
  id: "app-icons",
  find: (root, around) => [
    ...appIcon(root, "IconUrl", 32, around),
    ...appIcon(root, "HighResolutionIconUrl", 64, around),
  ],
};
