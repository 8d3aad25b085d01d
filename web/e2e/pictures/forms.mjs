/**
 * Simple forms of things that shops sell, on a canvas of 400 by 500 whose floor is at 400. Each takes its paint: `main` and
 * `dark` are fills of the colour, `line` is its outline, `light` a paler shade.
 */
const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;
const box = (x, y, w, h, fill, r = 4) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>`;
const oval = (x, y, rx, ry, fill) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
const stroke = (d, colour, width = 3) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const WOOD = '#b98a5c';
const WOOD_DARK = '#8f6640';
const METAL = '#b9b6b0';
const INK = '#3b3733';

const sleeves = (long) =>
  long
    ? 'M140 130 L92 165 L70 330 L106 336 L128 230 L128 392 L272 392 L272 230 L294 336 L330 330 L308 165 L260 130 Q200 152 140 130Z'
    : 'M140 130 L78 178 L102 232 L130 214 L130 392 L270 392 L270 214 L298 232 L322 178 L260 130 Q200 152 140 130Z';
const pages = (x, y, w, h, p) =>
  box(x + 6, y + 6, w, h, '#f4efe6', 5) + box(x, y, w, h, p.main, 5) + box(x + 14, y, 7, h, p.dark, 0);

export const FORMS = {
  shirt: (p) =>
    path(sleeves(true), p.main) +
    path('M168 124 L200 150 L232 124 L246 138 L214 172 L200 154 L186 172 L154 138Z', p.light) +
    stroke('M200 156 V390', p.line, 2) +
    [190, 235, 280, 325, 365].map((y) => oval(200, y, 4, 4, p.light)).join('') +
    stroke('M226 214 h34 v30 l-17 10 l-17 -10Z', p.line, 2),
  tee: (p) =>
    path(sleeves(false), p.main) +
    path('M166 128 Q200 176 234 128 L226 124 Q200 156 174 124Z', p.dark) +
    stroke('M130 378 H270', p.line, 2),
  tank: (p) =>
    path(
      'M150 124 Q152 190 128 214 L128 392 L272 392 L272 214 Q248 190 250 124 L230 124 Q200 200 170 124Z',
      p.main,
    ) + [150, 170, 190, 210, 230, 250].map((x) => stroke(`M${x} 230 V388`, p.line, 1.5)).join(''),
  jumper: (p) =>
    path(sleeves(true), p.main) +
    path('M162 128 Q200 178 238 128 L230 116 Q200 146 170 116Z', p.dark) +
    box(128, 374, 144, 20, p.dark, 3) +
    [222, 252, 282, 312, 342]
      .map((y) => stroke(`M140 ${y} q10 9 20 0 t20 0 t20 0 t20 0 t20 0 t20 0`, p.line, 1.5))
      .join(''),
  jacket: (p) =>
    path(sleeves(true), p.main) +
    path('M160 128 Q200 92 240 128 Q200 164 160 128Z', p.dark) +
    stroke('M200 150 V390', p.light, 4) +
    stroke('M146 300 h34 M220 300 h34', p.line, 4),
  vest: (p) =>
    path('M150 130 Q156 190 126 220 L126 392 L274 392 L274 220 Q244 190 250 130 Q200 152 150 130Z', p.main) +
    [200, 240, 280, 320, 360].map((y) => stroke(`M128 ${y} Q200 ${y + 12} 272 ${y}`, p.line, 3)).join('') +
    stroke('M200 142 V390', p.light, 4),
  trousers: (p) =>
    path('M138 112 H262 L284 398 H222 L200 214 L178 398 H116Z', p.main) +
    box(136, 108, 128, 20, p.dark, 3) +
    stroke('M200 130 V210', p.line, 2) +
    stroke('M150 132 Q154 160 140 170 M250 132 Q246 160 260 170', p.line, 2),
  hat: (p) =>
    path('M112 330 Q108 180 200 176 Q292 180 288 330Z', p.main) +
    box(100, 318, 200, 62, p.dark, 14) +
    [120, 144, 168, 192, 216, 240, 264, 284].map((x) => stroke(`M${x} 322 V376`, p.line, 2)).join(''),
  cloth: (p) =>
    box(92, 352, 216, 46, p.dark, 20) +
    box(86, 304, 228, 52, p.main, 24) +
    box(92, 260, 216, 48, p.light, 22) +
    stroke('M104 332 H300 M108 376 H296 M108 286 H292', p.line, 2) +
    Array.from({ length: 22 }, (_, i) => stroke(`M${98 + i * 9.6} 398 v12`, p.line, 2)).join(''),
  belt: (p) =>
    `<circle cx="190" cy="300" r="86" fill="none" stroke="${p.tone}" stroke-width="30"/><circle cx="190" cy="300" r="46" fill="none" stroke="${p.line}" stroke-width="26"/>` +
    box(262, 360, 54, 44, METAL, 8) +
    box(274, 371, 30, 22, p.tone, 3),
  tote: (p) =>
    stroke('M150 230 Q150 110 200 110 Q250 110 250 230', p.line, 11) +
    path('M104 210 H296 L284 400 H116Z', p.main) +
    stroke('M112 228 H288', p.line, 2) +
    oval(200, 310, 30, 30, p.light),
  socks: (p) =>
    [
      [0, p.dark],
      [64, p.main],
    ]
      .map(
        ([x, fill]) =>
          path(
            `M${110 + x} 150 H${178 + x} V300 L${222 + x} 350 Q${236 + x} 392 ${196 + x} 394 Q${170 + x} 394 ${110 + x} 316Z`,
            fill,
          ) + box(106 + x, 146, 76, 26, p.light, 4),
      )
      .join(''),
  stool: (p) =>
    stroke('M142 250 L116 398 M258 250 L284 398 M178 250 L170 398 M222 250 L230 398', p.line, 11) +
    stroke('M130 334 H270', p.line, 7) +
    oval(200, 248, 92, 22, p.line) +
    oval(200, 240, 92, 22, p.main),
  table: (p) =>
    stroke('M110 250 V398 M290 250 V398', p.line, 12) +
    box(78, 232, 244, 20, p.main, 5) +
    box(110, 252, 180, 40, p.dark, 3) +
    oval(200, 272, 6, 6, METAL),
  shelf: (p) =>
    box(70, 300, 260, 18, p.main, 3) +
    path('M100 318 v36 l30 -36Z M300 318 v36 l-30 -36Z', p.dark) +
    box(110, 236, 18, 64, '#7d8f86', 2) +
    box(132, 224, 24, 76, '#b4694e', 2) +
    box(160, 242, 16, 58, '#d8c7a8', 2) +
    path('M232 300 l8 -46 h30 l8 46Z', '#e9e2d6') +
    stroke('M255 254 q-4 -40 -26 -56 M255 254 q4 -44 24 -62', '#6d8166', 5),
  armchair: (p) =>
    stroke('M124 366 L112 402 M276 366 L288 402', WOOD_DARK, 10) +
    path('M124 330 Q118 176 200 176 Q282 176 276 330Z', p.main) +
    box(86, 268, 60, 104, p.dark, 26) +
    box(254, 268, 60, 104, p.dark, 26) +
    box(132, 300, 136, 70, p.light, 18),
  sofa: (p) =>
    stroke('M84 372 V402 M316 372 V402', WOOD_DARK, 10) +
    box(60, 226, 280, 120, p.main, 28) +
    box(38, 280, 52, 98, p.dark, 22) +
    box(310, 280, 52, 98, p.dark, 22) +
    box(84, 308, 118, 66, p.light, 14) +
    box(200, 308, 118, 66, p.light, 14),
  rack: (p) =>
    stroke('M200 96 V396', p.tone, 12) +
    stroke('M200 396 L146 404 M200 396 L254 404 M200 388 L200 406', p.tone, 10) +
    stroke('M200 130 L150 104 M200 130 L250 104 M200 172 L160 150 M200 172 L240 150', p.tone, 9) +
    path('M214 168 Q286 190 270 344 L222 344 Q208 240 214 168Z', '#7d8f86'),
  cushion: (p) =>
    path('M96 226 Q200 200 304 226 Q322 306 304 388 Q200 408 96 388 Q78 306 96 226Z', p.main) +
    stroke('M112 240 Q200 220 288 240 Q300 306 288 372 Q200 390 112 372 Q100 306 112 240Z', p.line, 2),
  pendant: (p) =>
    stroke('M200 0 V170', INK, 3) +
    `<circle cx="200" cy="264" r="96" fill="${p.light}"/>` +
    [-72, -40, 0, 40, 72]
      .map((y) =>
        stroke(
          `M${200 - Math.sqrt(9216 - y * y)} ${264 + y} Q200 ${264 + y + 14} ${200 + Math.sqrt(9216 - y * y)} ${264 + y}`,
          p.line,
          1.5,
        ),
      )
      .join(''),
  lamp: (p) =>
    path('M154 124 H246 L288 246 H112Z', p.light) +
    box(193, 246, 14, 34, METAL, 0) +
    path('M200 268 Q268 282 262 344 Q258 398 200 400 Q142 398 138 344 Q132 282 200 268Z', p.main),
  desklamp: (p) =>
    oval(180, 392, 76, 14, p.line) +
    stroke('M180 388 L140 266 L246 176', p.tone, 9) +
    path('M222 150 L282 206 Q264 246 218 240 Q196 190 222 150Z', p.main) +
    oval(246, 226, 30, 14, '#f8e7b5'),
  arc: (p) =>
    oval(120, 394, 62, 12, p.line) +
    stroke('M120 390 Q110 110 250 116 Q292 120 292 168', p.tone, 7) +
    path('M240 214 Q244 164 292 162 Q340 164 344 214Z', p.main) +
    oval(292, 214, 50, 10, '#f8e7b5'),
  candle: (p) =>
    [
      [116, 270, 70],
      [196, 206, 84],
    ]
      .map(
        ([x, y, w]) =>
          box(x, y, w, 394 - y, p.main, 10) +
          oval(x + w / 2, y + 6, w / 2 - 3, 9, p.light) +
          stroke(`M${x + w / 2} ${y + 4} v-18`, INK, 3) +
          path(`M${x + w / 2} ${y - 44} q14 20 0 32 q-14 -12 0 -32Z`, '#f0b354'),
      )
      .join(''),
  string: () =>
    stroke('M30 150 Q120 290 210 220 T376 260', INK, 3) +
    [
      [62, 190],
      [104, 230],
      [150, 246],
      [204, 224],
      [262, 214],
      [312, 240],
      [356, 256],
    ]
      .map(([x, y]) => box(x - 6, y, 12, 14, INK, 2) + oval(x, y + 30, 15, 19, '#f6d68c'))
      .join(''),
  mug: (p) =>
    `<ellipse cx="284" cy="312" rx="38" ry="44" fill="none" stroke="${p.line}" stroke-width="17"/>` +
    path('M112 238 H270 L264 370 Q260 398 226 398 H156 Q122 398 118 370Z', p.main) +
    oval(191, 238, 79, 17, p.line) +
    oval(191, 240, 68, 12, '#5b4030'),
  dripper: (p) =>
    path('M132 150 H268 L222 236 H178Z', p.light) +
    box(112, 236, 176, 13, WOOD, 4) +
    path('M150 252 H250 Q286 320 268 398 H132 Q114 320 150 252Z', '#ffffff66') +
    path('M127 340 Q200 328 273 340 Q276 370 266 394 H134 Q124 370 127 340Z', '#5b4030') +
    stroke('M150 252 H250 Q286 320 268 398 H132 Q114 320 150 252Z', '#8a8f8f', 2),
  grinder: (p) =>
    box(146, 196, 108, 204, p.main, 16) +
    oval(200, 198, 54, 14, p.line) +
    stroke('M200 196 V166 L292 150', METAL, 8) +
    oval(294, 142, 16, 22, WOOD) +
    box(146, 290, 108, 12, p.line, 0),
  teapot: (p) =>
    stroke('M278 270 Q348 270 332 340 Q316 374 272 364', p.line, 14) +
    path('M120 290 L62 244 L46 258 L124 356Z', p.dark) +
    path('M112 320 Q108 228 200 226 Q292 228 288 320 Q288 398 244 400 H156 Q112 398 112 320Z', p.main) +
    oval(200, 230, 54, 12, p.line) +
    oval(200, 212, 13, 13, p.line),
  pan: (p) =>
    box(242, 300, 140, 20, p.line, 10) +
    oval(156, 316, 124, 60, p.line) +
    oval(156, 308, 124, 60, p.main) +
    oval(156, 310, 100, 46, p.dark),
  board: () =>
    path(
      'M126 186 Q126 164 148 164 H176 V118 Q176 104 200 104 Q224 104 224 118 V164 H252 Q274 164 274 186 V378 Q274 400 252 400 H148 Q126 400 126 378Z',
      '#7a5237',
    ) +
    oval(200, 128, 8, 8, '#e7ded2') +
    [152, 176, 202, 226, 250]
      .map((x) => stroke(`M${x} 182 Q${x + 8} 280 ${x - 4} 384`, '#5f3e28', 1.8))
      .join(''),
  bowl: (p) =>
    stroke('M228 268 L318 158 M252 276 L346 180', WOOD_DARK, 9) +
    path('M72 276 H328 Q316 396 200 398 Q84 396 72 276Z', p.main) +
    oval(200, 276, 128, 24, p.line) +
    oval(200, 278, 112, 17, '#7f9464'),
  jars: () =>
    [
      [64, 250, 78, '#d6b98c'],
      [146, 206, 88, '#8a5a3c'],
      [238, 270, 66, '#c8d0b0'],
      [306, 296, 54, '#e6d9bf'],
    ]
      .map(
        ([x, y, w, f]) =>
          box(x, y, w, 398 - y, '#ffffff88', 12) +
          box(x + 5, y + 48, w - 10, 344 - y, f, 8) +
          box(x + 3, y - 16, w - 6, 22, WOOD, 4),
      )
      .join(''),
  casserole: (p) =>
    box(44, 286, 312, 24, p.line, 12) +
    path('M80 270 H320 V352 Q320 398 276 398 H124 Q80 398 80 352Z', p.main) +
    path('M76 268 Q84 218 200 214 Q316 218 324 268Z', p.dark) +
    oval(200, 206, 22, 12, METAL),
  knife: () =>
    path('M184 78 Q240 190 226 282 H184Z', '#cfd2d3') +
    path('M184 78 Q210 190 204 282 H184Z', '#e8eaea') +
    box(180, 282, 46, 118, '#4a3a2f', 10) +
    [310, 340, 370].map((y) => oval(203, y, 4, 4, METAL)).join(''),
  jug: (p) =>
    stroke('M270 246 Q338 250 318 330 Q306 364 268 360', p.line, 13) +
    path(
      'M132 204 L116 190 H268 Q256 240 276 320 Q288 398 244 398 H152 Q108 398 122 320 Q140 240 132 204Z',
      p.main,
    ) +
    oval(194, 196, 70, 12, p.line),
  pouch: (p) =>
    path('M122 150 H278 L290 398 H110Z', p.main) +
    path('M122 150 H278 L276 186 H124Z', p.dark) +
    box(148, 236, 104, 104, '#f4efe6', 4) +
    oval(200, 276, 22, 22, p.tone) +
    stroke('M168 316 H232', p.line, 3),
  backpack: (p) =>
    stroke('M164 136 Q200 84 236 136', p.line, 10) +
    path('M112 210 Q112 128 200 128 Q288 128 288 210 V372 Q288 400 260 400 H140 Q112 400 112 372Z', p.main) +
    path('M112 214 Q200 250 288 214 V190 Q284 128 200 128 Q116 128 112 190Z', p.dark) +
    box(136, 290, 128, 84, p.light, 14) +
    stroke('M150 312 H250', p.line, 3),
  bottle: (p) =>
    box(166, 108, 68, 46, p.line, 8) +
    path(
      'M162 158 H238 Q262 190 260 220 V378 Q260 400 238 400 H162 Q140 400 140 378 V220 Q138 190 162 158Z',
      p.main,
    ) +
    box(140, 236, 120, 10, p.light, 0),
  sneaker: (p) =>
    path('M70 352 Q80 268 130 262 L190 300 Q230 330 296 336 Q340 342 338 376 H70Z', p.main) +
    box(62, 368, 282, 32, '#f4efe6', 14) +
    stroke('M168 290 l-16 20 M188 302 l-16 20 M208 314 l-16 20', '#f4efe6', 5),
  hammock: (p) =>
    stroke('M20 130 L92 236 M380 130 L308 236', INK, 4) +
    path('M86 232 Q200 396 314 232 Q312 372 200 378 Q88 372 86 232Z', p.main) +
    stroke('M104 262 Q200 400 296 262', p.line, 3) +
    stroke('M124 288 Q200 388 276 288', p.light, 3),
  tent: (p) =>
    path('M200 150 L364 398 H36Z', p.main) +
    path('M200 150 L364 398 H200Z', p.dark) +
    path('M200 214 L254 398 H146Z', '#4b4036') +
    stroke('M200 150 L214 128', INK, 4),
  headlamp: () =>
    stroke('M84 290 Q88 196 200 196 Q312 196 316 290', '#6b7a86', 34) +
    box(146, 238, 108, 84, INK, 20) +
    oval(200, 280, 32, 32, '#f6e7ba') +
    oval(200, 280, 20, 20, '#ffffff'),
  campchair: (p) =>
    stroke('M110 398 L278 270 M290 398 L122 270', WOOD_DARK, 9) +
    stroke('M122 270 L112 150 M278 270 L288 150', WOOD_DARK, 9) +
    path('M108 154 H292 L286 236 H114Z', p.main) +
    path('M112 270 H288 Q276 316 200 318 Q124 316 112 270Z', p.dark),
  notebook: (p) =>
    pages(124, 138, 158, 254, p) + stroke('M266 140 V390', p.line, 4) + box(164, 190, 84, 40, '#f4efe6', 3),
  notebooks: (p) =>
    pages(96, 190, 140, 204, { main: '#d9b98f', dark: '#c4a073' }) +
    pages(136, 170, 140, 220, { main: '#8aa39a', dark: '#6f8b81' }) +
    pages(176, 150, 140, 236, p),
  pen: () =>
    `<g transform="rotate(38 200 270)">` +
    box(188, 110, 24, 220, '#c9a14f', 10) +
    path('M188 330 H212 L203 384 H197Z', '#a37f38') +
    box(208, 122, 7, 84, '#8f6f31', 3) +
    box(188, 218, 24, 8, '#8f6f31', 0) +
    '</g>',
  organiser: (p) =>
    stroke('M140 290 L124 168 M164 290 L172 150 M188 290 L204 176', '#c98f4e', 8) +
    box(84, 282, 232, 116, p.main, 6) +
    box(84, 282, 128, 116, p.dark, 6) +
    box(226, 320, 76, 8, p.line, 3),
  pad: (p) =>
    box(74, 180, 252, 206, '#faf6ee', 6) +
    box(74, 180, 252, 34, p.main, 6) +
    [110, 146, 182, 218, 254, 290].map((x) => stroke(`M${x} 222 V378`, '#d8cfc0', 2)).join('') +
    stroke('M84 298 H316', '#d8cfc0', 2),
  calendar: (p) =>
    stroke('M160 120 L200 92 L240 120', INK, 3) +
    box(98, 120, 204, 272, '#faf6ee', 4) +
    box(98, 120, 204, 132, p.main, 4) +
    path('M98 252 L166 184 L206 222 L248 174 L302 252Z', p.dark) +
    Array.from({ length: 28 }, (_, i) =>
      oval(122 + (i % 7) * 26, 284 + Math.floor(i / 7) * 28, 5, 5, '#c9bfae'),
    ).join(''),
  envelope: (p) =>
    box(128, 170, 200, 150, '#faf6ee', 3) +
    box(72, 240, 232, 152, p.main, 5) +
    path('M72 244 L188 332 L304 244', p.dark),
  pencilcase: (p) =>
    box(66, 272, 268, 122, p.main, 46) + stroke('M96 296 H304', METAL, 6) + box(296, 290, 34, 13, p.line, 4),
  tape: () =>
    ['#c77b63', '#8aa39a', '#d9b565', '#7f93ad', '#b58aa5', '#9fae7c']
      .map((c, i) => {
        const x = 110 + (i % 3) * 90,
          y = 270 + Math.floor(i / 3) * 90;
        return `<circle cx="${x}" cy="${y}" r="29" fill="none" stroke="${c}" stroke-width="20"/>`;
      })
      .join(''),
  boots: (p) =>
    [
      [70, p.dark],
      [150, p.main],
    ]
      .map(
        ([x, f]) =>
          path(`M${x} 180 H${x + 84} V310 Q${x + 170} 320 ${x + 164} 384 H${x}Z`, f) +
          box(x - 4, 382, 176, 18, INK, 7) +
          box(x, 180, 84, 20, p.light, 3),
      )
      .join(''),
  train: () =>
    [
      [56, '#b4694e'],
      [158, '#d9b565'],
      [258, '#7d8f86'],
    ]
      .map(
        ([x, c]) =>
          box(x, 316, 86, 58, c, 8) +
          oval(x + 22, 384, 16, 16, WOOD_DARK) +
          oval(x + 64, 384, 16, 16, WOOD_DARK),
      )
      .join('') +
    box(56, 262, 40, 60, '#96533c', 6) +
    box(112, 276, 16, 44, '#96533c', 4),
  boats: () =>
    [
      [398, 250, '#4f6d86'],
      [340, 200, '#b4694e'],
      [282, 150, '#d9b565'],
    ]
      .map(([y, w, c]) =>
        path(
          `M${200 - w / 2} ${y - 50} H${200 + w / 2} Q${200 + w / 2 - 16} ${y} ${200 + w / 2 - 44} ${y} H${200 - w / 2 + 44} Q${200 - w / 2 + 16} ${y} ${200 - w / 2} ${y - 50}Z`,
          c,
        ),
      )
      .join('') +
    path('M200 120 V230 H266Z', '#faf6ee') +
    stroke('M200 112 V234', WOOD_DARK, 6),
  puffin: () =>
    path('M120 320 Q116 170 200 166 Q284 170 280 320 Q276 396 200 398 Q124 396 120 320Z', '#3f4347') +
    path('M150 330 Q150 236 200 232 Q250 236 250 330 Q246 388 200 390 Q154 388 150 330Z', '#f6f1e7') +
    oval(200, 208, 46, 34, '#f6f1e7') +
    path('M184 206 L216 206 L200 244Z', '#df7d3b') +
    oval(180, 196, 5, 5, INK) +
    oval(220, 196, 5, 5, INK) +
    path('M160 398 h30 l-8 -14 h-14Z M210 398 h30 l-8 -14 h-14Z', '#df7d3b'),
  book: (p) =>
    pages(92, 168, 216, 226, p) +
    path('M214 226 L246 226 L256 350 H204Z', '#faf6ee') +
    [250, 286, 322].map((y) => box(208, y, 44, 14, '#b4694e', 0)).join('') +
    path('M210 226 L230 204 L250 226Z', '#b4694e') +
    path('M140 350 Q136 304 164 304 L158 290 L172 300 Q188 300 190 350Z', INK),
  soap: (p) =>
    box(96, 330, 208, 66, p.dark, 22) +
    box(96, 312, 208, 66, p.main, 22) +
    stroke('M140 346 H260', p.line, 3) +
    box(120, 262, 160, 56, p.light, 20),
  tin: (p) =>
    box(104, 300, 192, 96, METAL, 12) +
    box(98, 286, 204, 52, p.main, 12) +
    oval(200, 288, 102, 24, p.light) +
    oval(200, 288, 66, 13, p.main),
  vial: (p) =>
    box(178, 120, 44, 52, INK, 6) +
    path(
      'M170 176 H230 Q268 196 266 236 V380 Q266 400 244 400 H156 Q134 400 134 380 V236 Q132 196 170 176Z',
      p.main,
    ) +
    box(150, 262, 100, 88, '#f4efe6', 3) +
    stroke('M170 292 H230 M178 314 H222', p.line, 3),
  shaving: () =>
    box(96, 250, 30, 150, WOOD_DARK, 12) +
    path('M84 250 Q80 180 111 164 Q142 180 138 250Z', '#e9dfce') +
    box(250, 200, 14, 198, METAL, 6) +
    box(216, 186, 82, 22, METAL, 6) +
    path('M146 330 H226 Q224 398 186 398 Q148 398 146 330Z', '#8aa39a'),
  balms: () =>
    [
      [96, '#c77b63'],
      [174, '#d9b565'],
      [252, '#8aa39a'],
    ]
      .map(
        ([x, c]) =>
          box(x, 240, 54, 158, c, 8) +
          box(x, 196, 54, 62, '#f4efe6', 8) +
          stroke(`M${x + 14} 310 H${x + 40}`, '#f4efe6', 3),
      )
      .join(''),
  pot: (p) =>
    stroke('M200 246 Q196 180 150 150 M200 246 Q204 150 236 118 M200 246 Q226 190 268 184', '#6d8166', 6) +
    [
      [146, 146],
      [240, 112],
      [272, 182],
      [198, 164],
    ]
      .map(([x, y]) => oval(x, y, 26, 16, '#7f9a76'))
      .join('') +
    box(118, 244, 164, 40, p.dark, 6) +
    path('M130 284 H270 L254 384 H146Z', p.main) +
    box(112, 382, 176, 18, p.dark, 8),
  can: (p) =>
    stroke('M264 262 Q356 256 330 372', p.line, 12) +
    path('M140 330 L58 196 L40 208 L138 380Z', p.dark) +
    path('M28 176 L84 180 L48 226Z', p.light) +
    path('M134 250 H276 L288 398 H122Z', p.main) +
    oval(205, 250, 71, 14, p.line),
  seeds: () =>
    [
      [74, 220, '#7f9464', -8],
      [208, 220, '#c77b63', 7],
      [138, 180, '#d9b565', 0],
    ]
      .map(
        ([x, y, c, a]) =>
          `<g transform="rotate(${a} ${x + 60} ${y + 80})">` +
          box(x, y, 122, 180, '#f6f0e2', 4) +
          box(x, y, 122, 46, c, 4) +
          stroke(`M${x + 61} ${y + 156} V${y + 80}`, '#6d8166', 5) +
          oval(x + 44, y + 104, 17, 10, '#7f9a76') +
          oval(x + 78, y + 92, 17, 10, '#7f9a76') +
          '</g>',
      )
      .join(''),
  birdhouse: (p) =>
    box(190, 370, 20, 40, WOOD_DARK, 0) +
    path('M118 236 L200 150 L282 236 V380 H118Z', p.main) +
    path('M92 250 L200 130 L308 250 L290 264 L200 166 L110 264Z', p.dark) +
    oval(200, 272, 30, 30, INK) +
    stroke('M200 318 v24', WOOD_DARK, 8),
  gloves: (p) =>
    [
      [84, p.dark],
      [196, p.main],
    ]
      .map(
        ([x, f]) =>
          path(
            `M${x} 398 V310 Q${x - 4} 250 ${x + 8} 216 Q${x + 20} 200 ${x + 28} 222 L${x + 30} 186 Q${x + 42} 166 ${x + 52} 188 L${x + 56} 196 Q${x + 70} 176 ${x + 78} 204 L${x + 82} 290 Q${x + 104} 270 ${x + 114} 284 Q${x + 118} 296 ${x + 84} 340 V398Z`,
            f,
          ) + box(x - 4, 364, 94, 36, '#f0e6d2', 6),
      )
      .join(''),
  shears: () =>
    path('M190 270 Q150 190 176 110 Q212 170 212 262Z', '#cfd2d3') +
    path('M212 268 Q262 210 240 130 Q200 190 190 258Z', METAL) +
    stroke('M196 270 Q150 330 158 398', '#b4523c', 20) +
    stroke('M208 270 Q254 330 244 398', '#b4523c', 20) +
    oval(202, 266, 9, 9, INK),
};
