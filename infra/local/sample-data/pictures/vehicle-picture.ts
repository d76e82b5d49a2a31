import { type Colour, pngOf } from './png.ts';

type Point = readonly [x: number, y: number];

/** In a picture of 120 by 90, the ground at 66. */
type Shape =
  | { readonly colour: Colour; readonly corners: readonly Point[] }
  | { readonly colour: Colour; readonly middle: Point; readonly radius: number };

const [glass, tyre, rim, bumper, light]: readonly [Colour, Colour, Colour, Colour, Colour] = [
  [62, 82, 99],
  [38, 42, 46],
  [196, 202, 207],
  [58, 62, 66],
  [250, 238, 196],
];

const wheel = (x: number, radius = 9): readonly Shape[] => [
  { colour: tyre, middle: [x, 66 - radius], radius },
  { colour: rim, middle: [x, 66 - radius], radius: radius * 0.58 },
];

const darker = ([red, green, blue]: Colour): Colour => [red * 0.78, green * 0.78, blue * 0.78];

/** Each kind of vehicle from its side, nose to the right. */
const vehicles = {
  car: (paint) => [
    {
      colour: paint,
      corners: [
        [13, 58],
        [12, 47],
        [18, 42],
        [36, 39],
        [48, 28],
        [77, 27],
        [93, 39],
        [106, 43],
        [109, 49],
        [109, 58],
      ],
    },
    {
      colour: darker(paint),
      corners: [
        [12, 52],
        [109, 52],
        [109, 59],
        [13, 59],
      ],
    },
    {
      colour: glass,
      corners: [
        [40, 39],
        [50, 30],
        [62, 30],
        [62, 39],
      ],
    },
    {
      colour: glass,
      corners: [
        [65, 39],
        [65, 30],
        [76, 30],
        [88, 39],
      ],
    },
    {
      colour: bumper,
      corners: [
        [22, 57],
        [100, 57],
        [98, 61],
        [24, 61],
      ],
    },
    {
      colour: light,
      corners: [
        [103, 44],
        [108, 46],
        [108, 49],
        [102, 48],
      ],
    },
    ...wheel(34),
    ...wheel(88),
  ],
  van: (paint) => [
    {
      colour: paint,
      corners: [
        [10, 58],
        [10, 22],
        [14, 18],
        [78, 18],
        [88, 22],
        [99, 38],
        [110, 43],
        [112, 58],
      ],
    },
    {
      colour: darker(paint),
      corners: [
        [10, 52],
        [111, 52],
        [112, 59],
        [10, 59],
      ],
    },
    {
      colour: glass,
      corners: [
        [78, 37],
        [78, 23],
        [86, 25],
        [94, 37],
      ],
    },
    {
      colour: darker(paint),
      corners: [
        [44, 22],
        [45, 22],
        [45, 52],
        [44, 52],
      ],
    },
    {
      colour: darker(paint),
      corners: [
        [74, 20],
        [75, 20],
        [75, 52],
        [74, 52],
      ],
    },
    {
      colour: bumper,
      corners: [
        [20, 57],
        [106, 57],
        [104, 61],
        [22, 61],
      ],
    },
    {
      colour: light,
      corners: [
        [105, 43],
        [110, 45],
        [110, 49],
        [104, 48],
      ],
    },
    ...wheel(32),
    ...wheel(92),
  ],
} as const satisfies Record<string, (paint: Colour) => readonly Shape[]>;

export type VehicleShape = keyof typeof vehicles;

interface Bounded {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly holds: (x: number, y: number) => boolean;
}

/** Whether a ray to the right crosses the border an odd number of times. */
const inside = (corners: readonly Point[], x: number, y: number): boolean =>
  corners.reduce((odd, [ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length] ?? [ax, ay];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !odd : odd;
  }, false);

const bounded = (shape: Shape): Bounded => {
  if ('radius' in shape) {
    const {
      middle: [mx, my],
      radius,
    } = shape;
    return {
      left: mx - radius,
      right: mx + radius,
      top: my - radius,
      bottom: my + radius,
      holds: (x, y) => (x - mx) ** 2 + (y - my) ** 2 <= radius ** 2,
    };
  }
  const { corners } = shape;
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    holds: (x, y) => inside(corners, x, y),
  };
};

const [wide, high] = [120, 90];
/** Pixels for each unit, and how often each pixel is looked at along either side, so that edges are smooth. */
const [scale, looks] = [4, 2];
const [sky, ground]: readonly [Colour, Colour] = [
  [226, 234, 240],
  [201, 206, 210],
];

const [width, height] = [wide * scale, high * scale];
const samples = looks * looks;

/** Where nothing of the vehicle is, the ground and the sky. */
const [groundMark, skyMark] = [254, 255];

/** Which of the shapes is seen at each look at each pixel: the same for every colour. */
const looksOf = (shape: VehicleShape): Uint8Array => {
  const shapes = vehicles[shape]([0, 0, 0]).map(bounded);
  const seen = new Uint8Array(width * height * samples);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      for (let look = 0; look < samples; look += 1) {
        const [at, down] = [(x + ((look % looks) + 0.5) / looks) / scale, (y + (Math.floor(look / looks) + 0.5) / looks) / scale];
        const hit = shapes.findLastIndex(
          ({ left, right, top, bottom, holds }) => at >= left && at <= right && down >= top && down <= bottom && holds(at, down),
        );
        seen[(y * width + x) * samples + look] = hit >= 0 ? hit : down < 64 ? skyMark : groundMark;
      }
  return seen;
};

const looked = new Map<VehicleShape, Uint8Array>();

/** A plain drawing of a vehicle in this colour, made by arithmetic: the same every time. */
export const vehiclePicture = (shape: VehicleShape, paint: Colour): Buffer => {
  const seen = looked.get(shape) ?? looksOf(shape);
  looked.set(shape, seen);
  const colours = vehicles[shape](paint).map(({ colour }) => colour);
  const colourOf = (mark: number | undefined): Colour => (mark === groundMark ? ground : (colours[mark ?? skyMark] ?? sky));
  const pixels = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    let [red, green, blue] = [0, 0, 0];
    for (let look = 0; look < samples; look += 1) {
      const colour = colourOf(seen[pixel * samples + look]);
      red += colour[0];
      green += colour[1];
      blue += colour[2];
    }
    pixels.set(
      [red, green, blue].map((sum) => Math.round(sum / samples)),
      pixel * 3,
    );
  }
  return pngOf({ width, height, pixels });
};
