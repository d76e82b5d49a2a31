/** Years of warranty by brand; others give two. */
const years: Readonly<Record<string, number>> = {
  Kia: 7,
  Hyundai: 5,
  Toyota: 5,
  MG: 7,
  BYD: 6,
  Maxus: 5,
  Dacia: 3,
  Renault: 3,
  Gazelle: 5,
  Oxford: 5,
};

export const warrantyOf = (brand: string): number => years[brand] ?? 2;
