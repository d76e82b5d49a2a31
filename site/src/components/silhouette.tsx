import type { ComponentChildren } from 'preact';

const wheel = (x: number, y = 44, r = 7) => (
  <>
    <circle cx={x} cy={y} r={r} class="tint" />
    <circle cx={x} cy={y} r={r / 3} />
  </>
);

/** Outlines of 120 × 60, drawn on one ground line at y = 52. */
const drawings: Readonly<Record<string, ComponentChildren>> = {
  car: (
    <>
      <path class="tint" d="M40 30 50 17q2-2 5-2h20q4 0 7 3l10 12Z" />
      <path d="M12 44v-8q0-4 5-5l23-3 10-12q2-2 5-2h20q4 0 7 3l10 11 10 3q5 1 5 6v6h-6m-21 0H44m-14 0H12m54-30v16" />
      {wheel(37)}
      {wheel(87)}
    </>
  ),
  van: (
    <>
      <path class="tint" d="M78 18h10l11 14H78Z" />
      <path d="M10 44V14q0-3 3-3h74q3 0 5 3l13 17q2 2 2 5v8h-6m-20 0H42m-14 0H10m68-33v33M10 32h68" />
      {wheel(35)}
      {wheel(91)}
    </>
  ),
  'light-truck': (
    <>
      <path class="tint" d="M10 28h58v12H10z" />
      <path d="M10 28h58v12H10zM10 28V18m58 10V18m6 26V16q0-2 2-2h10q3 0 5 3l11 14q2 2 2 5v8h-4m-20 0H42m-14 0H10v-4m64-8h28M24 28v12m15-12v12m15-12v12" />
      {wheel(35)}
      {wheel(91)}
    </>
  ),
  truck: (
    <>
      <path class="tint" d="M10 10h60v30H10z" />
      <path d="M10 44V10h60v34m0-22h16q3 0 5 3l10 11q1 1 1 3v5h-5m-14 0H41m-14 0H10m68-22v12h22" />
      {wheel(34)}
      {wheel(90)}
    </>
  ),
  'heavy-truck': (
    <>
      <path class="tint" d="M6 8h70v30H6z" />
      <path d="M6 44V8h70v36m4 0V16h20q4 0 5 4l4 14v10h-5M6 38h70m8-16v12h24M44 44h34m14 0h-2" />
      {wheel(20)}
      {wheel(38)}
      {wheel(95)}
    </>
  ),
  sweeper: (
    <>
      <path class="tint" d="M64 16h18l8 16H64Z" />
      <path d="M14 42V18q0-4 4-4h66q3 0 4 3l9 17v8h-6M60 14v28H45m15-10h36M12 42h9" />
      <path d="M95 44l-5 8h18l-5-8Zm-1-2h10M26 22h20v8H26z" />
      {wheel(33)}
      {wheel(76)}
    </>
  ),
  scooter: (
    <>
      <path class="tint" d="M42 26h24l-4 8H46Z" />
      <path d="M27 45h-8q2-10 12-13l15 2h14l8 8h8l-10-32h-8m4 4h-6M42 26h24l-6 8" />
      {wheel(34, 45)}
      {wheel(86, 45)}
      <path d="M76 42h3m-13 0H41" />
    </>
  ),
  'light-electric': (
    <>
      <path class="tint" d="M50 14h22l14 18H44Z" />
      <path d="M28 44v-9q0-3 3-3h13l6-18h22l14 18q8 1 8 7v5h-6m-21 0H49m-14 0h-7m32-30v30" />
      {wheel(42)}
      {wheel(81)}
    </>
  ),
  bicycle: (
    <>
      {wheel(34, 40, 12)}
      {wheel(86, 40, 12)}
      <path d="m34 40 14-20h26M34 40h24l16-20m12 20L73 14h-6M44 14h10m-6 6 10 20m-4 4h8" />
    </>
  ),
  'cargo-bike': (
    <>
      <path class="tint" d="M60 22h34l-5 18H64Z" />
      <path d="M60 22h34l-5 18H64l-4-18Zm-2 20h6M20 44l12-22h18l8 20M20 44h22l8-22-3-8h-7M26 16h11m5 28 18 0" />
      {wheel(22, 42, 10)}
      {wheel(98, 44, 8)}
      <path d="m89 40 9 4" />
    </>
  ),
  'bicycle-stand': (
    <>
      <path class="tint" d="M28 22q0-8 8-8h12q8 0 8 8v30H28Z" />
      <path d="M28 52V22q0-8 8-8h12q8 0 8 8v30M64 52V22q0-8 8-8h12q8 0 8 8v30M28 34h28m8 0h28M16 52h88" />
    </>
  ),
  'bus-shelter': (
    <>
      <path class="tint" d="M24 20h58v24H24z" />
      <path d="M14 14h82l6 6H14ZM24 20v32m58-32v32M24 44h58M53 20v24M32 52v-8m42 8v-8m-46-6h50M8 52h104M100 52V26m-6 0h12v-10H94Z" />
    </>
  ),
  canopy: (
    <>
      <path class="tint" d="M10 22q50-22 100 0l-4 4Q60 8 14 26Z" />
      <path d="M10 22q50-22 100 0l-4 4Q60 8 14 26ZM28 20v32m64-32v32M40 52V36h8v16m8 0V36h8v16m8 0V36h8v16M8 52h104" />
    </>
  ),
  bench: (
    <>
      <path class="tint" d="M22 34h76v6H22z" />
      <path d="M22 34h76v6H22zM24 18h72v6H24zm0 0v16m72-16v16M32 40v12m56-12v12M12 52h96" />
    </>
  ),
  study: (
    <>
      <path class="tint" d="M34 8h38l12 12v34H34z" />
      <path d="M34 8h38l12 12v34H34zm38 0v12h12M42 28h30M42 36h22m-22 8h14" />
      <circle cx="80" cy="42" r="9" />
      <path d="m87 48 9 9" />
    </>
  ),
  'drawing-board': (
    <>
      <path class="tint" d="M26 10h68v32H26z" />
      <path d="M26 10h68v32H26zM60 42v10m-20 0 8-10m32 10-8-10M36 34l14-14 14 14M36 34h28M74 18v16m0-16 8 16h-8" />
    </>
  ),
  auger: (
    <>
      <path class="tint" d="M8 28h104v24H8z" />
      <path d="M8 28h104M8 40h34m36 0h34M60 4v44m-10-38h20M54 30l12 4-12 4 12 4-12 4 6 6 6-4M24 34h2m12 12h2m48-12h2m8 12h2" />
    </>
  ),
  trench: (
    <>
      <path class="tint" d="M38 24h44l-8 26H46Z" />
      <path d="M6 24h32l8 26h28l8-26h32M44 44h32M41 34h38M18 32h4m-8 10h6m78-10h4m-10 10h6M52 24V8l14 6-14 6" />
    </>
  ),
  'shared-car': (
    <>
      <path class="tint" d="M32 34 42 21q2-2 5-2h20q4 0 7 3l10 12Z" />
      <path d="M6 48v-8q0-4 5-5l21-3 10-11q2-2 5-2h20q4 0 7 3l10 10 8 2q5 1 5 6v8h-6m-19 0H37m-14 0H6m52-29v15" />
      {wheel(30, 47)}
      {wheel(78, 47)}
      <circle cx="100" cy="14" r="8" />
      <path d="M94 20 84 30m2-2 4 4" />
    </>
  ),
  'charging-point': (
    <>
      <path class="tint" d="M42 8h30v44H42z" />
      <path d="M42 8h30v44H42zM34 52h46M50 14h14v8H50zm9 14-6 9h8l-5 9M72 26h6q6 0 6 6v10q0 4 4 4t4-4V28l-6-6" />
    </>
  ),
  box: (
    <>
      <path class="tint" d="m28 20 32 12v24L28 44Z" />
      <path d="m28 20 32-12 32 12v24L60 56 28 44Zm0 0 32 12 32-12M60 32v24" />
    </>
  ),
};

/** Drawn outline of a category, for where no photo exists; a plain box for a name that has no drawing. Decorative: the name stands beside it. */
export const Silhouette = ({ name }: { readonly name: string }) => (
  <svg class="silhouette" viewBox="0 0 120 60" aria-hidden="true">
    {drawings[name] ?? drawings.box}
  </svg>
);
