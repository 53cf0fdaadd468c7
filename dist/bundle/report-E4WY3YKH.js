import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  analysed,
  runDocuments,
  settled,
  verdictsOf,
  watchedRun
} from "./chunk-XY5ASYCF.js";
import {
  billedSnapshots,
  correctness,
  historyDocuments,
  inTime,
  inputsOnFile,
  madeHere,
  parseConditions,
  watchOnFile,
  writeDocuments
} from "./chunk-CGMRCTNT.js";
import {
  ArmNames,
  EFFECT_WORDS,
  markOf
} from "./chunk-T2E7VT6K.js";
import {
  writeManifest
} from "./chunk-6UMBMXSJ.js";
import {
  pairName
} from "./chunk-6MOFNCKO.js";
import "./chunk-3Y4QATF5.js";
import "./chunk-A6I5QJC7.js";
import {
  writeRecords
} from "./chunk-FRYBP67J.js";
import {
  armsNamed,
  ownCostUsd,
  pairsNamed,
  refuseUnknownSubjects
} from "./chunk-35UDL6I3.js";
import "./chunk-L5V3LYPZ.js";
import "./chunk-VBN2VZ26.js";
import {
  startOf
} from "./chunk-CDFVLPJW.js";
import "./chunk-2XBIQH4K.js";
import "./chunk-5V3ZEP3T.js";
import {
  isAnswered,
  outcomeOf
} from "./chunk-TZ4YHGB7.js";
import "./chunk-X5GNT3W2.js";
import {
  excerpt
} from "./chunk-3TQE47KB.js";
import {
  SCORERS,
  SENSITIVITY_SCORERS,
  UNKNOWN,
  asParityError,
  cleanLines,
  counted,
  grouped,
  interval,
  percent,
  quantile,
  ratio,
  timespan,
  usd
} from "./chunk-P5ZF7QHL.js";
import "./chunk-YO7HOLJV.js";

// src/prepare/publish.ts
import { existsSync } from "node:fs";
import path from "node:path";
async function publish(report, publication) {
  const { paths, provenance, command } = publication;
  const seen = publication.watch === null ? null : await watchedRun(publication.watch, report, provenance);
  const run = { ...report, watch: seen?.watch ?? null };
  const { context, reportModel, documents } = runDocuments(run, paths, { url: provenance.url, command });
  const error = await write(report, publication, documents, seen).then(() => null, asParityError);
  return {
    paths,
    files: [...resultFiles(paths, run.watch), ...sessionFiles(paths)].filter(existsSync),
    context,
    reportModel,
    error
  };
}
async function write(report, { paths, assertHeld, provenance, command, failOn }, documents, seen) {
  assertHeld();
  if (report.records.length > 0) await writeRecords(paths.records, report.records);
  if (report.warmups.length > 0) await writeRecords(paths.warmups, report.warmups);
  await writeDocuments(paths.directory, documents);
  await writeManifest(
    paths.directory,
    resultFiles(paths, seen?.watch ?? null).filter(existsSync).filter((file) => file !== paths.manifest),
    {
      ...madeHere(provenance, command, failOn),
      kind: "run",
      run: factsOf(report, paths),
      question: null,
      inputs: await inputsOnFile(seen?.baseline ?? [], paths.directory),
      ...watchOnFile(seen?.watch ?? null)
    }
  );
}
function factsOf(report, paths) {
  return {
    records: report.records.length > 0 ? path.basename(paths.records) : null,
    warmups: report.warmups.length > 0 ? path.basename(paths.warmups) : null,
    settings: path.basename(paths.settings),
    summary: path.basename(paths.summary),
    markdown: path.basename(paths.markdown),
    records_path: paths.records,
    draws: report.comparison.draws,
    planned_attempts: report.plannedAttempts,
    left_to_ask: report.leftToAsk,
    stop: report.stop,
    error: report.error?.message ?? null,
    resumed: report.resumed,
    charged: report.charged,
    round_trip_ms: { ...report.roundTripMs }
  };
}
function resultFiles({ directory, records, warmups, summary, markdown, comment, page, settings, manifest }, watch) {
  const history = historyDocuments(watch).map(({ name }) => path.join(directory, name));
  return [records, warmups, summary, markdown, comment, page, settings, ...history, manifest];
}
function sessionFiles({ journal, reservations, options }) {
  return [journal, reservations, options];
}

// src/core/text/html.ts
var Markup = class {
  constructor(markup) {
    this.markup = markup;
  }
  markup;
};
function html(template, ...values) {
  const parts = template.map((part, index) => index === 0 ? part : written(values[index - 1] ?? null) + part);
  return new Markup(parts.join(""));
}
function written(value2) {
  if (value2 instanceof Markup) return value2.markup;
  if (typeof value2 === "string") return escapeHtml(value2);
  if (typeof value2 === "number") return String(value2);
  return value2 === null ? "" : value2.map(written).join("");
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escapeHtml(text) {
  return cleanLines(text).replace(/[&<>"']/g, (special) => ENTITIES[special] ?? special);
}
function styleElement(rules) {
  if (rules.includes("<")) throw new RangeError('A style sheet must hold no "<".');
  return new Markup(`<style>${rules}</style>`);
}

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a, b) {
  return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
  return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
  let compare1, compare2, delta;
  if (f.length !== 2) {
    compare1 = ascending;
    compare2 = (d, x2) => ascending(f(d), x2);
    delta = (d, x2) => f(d) - x2;
  } else {
    compare1 = f === ascending || f === descending ? f : zero;
    compare2 = f;
    delta = f;
  }
  function left(a, x2, lo = 0, hi = a.length) {
    if (lo < hi) {
      if (compare1(x2, x2) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a[mid], x2) < 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function right(a, x2, lo = 0, hi = a.length) {
    if (lo < hi) {
      if (compare1(x2, x2) !== 0) return hi;
      do {
        const mid = lo + hi >>> 1;
        if (compare2(a[mid], x2) <= 0) lo = mid + 1;
        else hi = mid;
      } while (lo < hi);
    }
    return lo;
  }
  function center(a, x2, lo = 0, hi = a.length) {
    const i = left(a, x2, lo, hi - 1);
    return i > lo && delta(a[i - 1], x2) > -delta(a[i], x2) ? i - 1 : i;
  }
  return { left, center, right };
}
function zero() {
  return 0;
}
function number(x2) {
  return x2 === null ? NaN : +x2;
}
var ascendingBisect = bisector(ascending);
var bisectRight = ascendingBisect.right;
var bisectLeft = ascendingBisect.left;
var bisectCenter = bisector(number).center;
var blur2 = Blur2(blurf);
var blurImage = Blur2(blurfImage);
function Blur2(blur) {
  return function(data, rx, ry = rx) {
    if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
    if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
    let { data: values, width, height } = data;
    if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
    if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
    if (!width || !height || !rx && !ry) return data;
    const blurx = rx && blur(rx);
    const blury = ry && blur(ry);
    const temp = values.slice();
    if (blurx && blury) {
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    } else if (blurx) {
      blurh(blurx, values, temp, width, height);
      blurh(blurx, temp, values, width, height);
      blurh(blurx, values, temp, width, height);
    } else if (blury) {
      blurv(blury, values, temp, width, height);
      blurv(blury, temp, values, width, height);
      blurv(blury, values, temp, width, height);
    }
    return data;
  };
}
function blurh(blur, T, S, w, h) {
  for (let y2 = 0, n = w * h; y2 < n; ) {
    blur(T, S, y2, y2 += w, 1);
  }
}
function blurv(blur, T, S, w, h) {
  for (let x2 = 0, n = w * h; x2 < w; ++x2) {
    blur(T, S, x2, x2 + n, w);
  }
}
function blurfImage(radius) {
  const blur = blurf(radius);
  return (T, S, start, stop, step) => {
    start <<= 2, stop <<= 2, step <<= 2;
    blur(T, S, start + 0, stop + 0, step);
    blur(T, S, start + 1, stop + 1, step);
    blur(T, S, start + 2, stop + 2, step);
    blur(T, S, start + 3, stop + 3, step);
  };
}
function blurf(radius) {
  const radius0 = Math.floor(radius);
  if (radius0 === radius) return bluri(radius);
  const t = radius - radius0;
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius0 * S[start];
    const s0 = step * radius0;
    const s1 = s0 + step;
    for (let i = start, j = start + s0; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s0)];
      T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
      sum -= S[Math.max(start, i - s0)];
    }
  };
}
function bluri(radius) {
  const w = 2 * radius + 1;
  return (T, S, start, stop, step) => {
    if (!((stop -= step) >= start)) return;
    let sum = radius * S[start];
    const s = step * radius;
    for (let i = start, j = start + s; i < j; i += step) {
      sum += S[Math.min(stop, i)];
    }
    for (let i = start, j = stop; i <= j; i += step) {
      sum += S[Math.min(stop, i + s)];
      T[i] = sum / w;
      sum -= S[Math.max(start, i - s)];
    }
  };
}
var InternMap = class extends Map {
  constructor(entries, key = keyof) {
    super();
    Object.defineProperties(this, { _intern: { value: /* @__PURE__ */ new Map() }, _key: { value: key } });
    if (entries != null) for (const [key2, value2] of entries) this.set(key2, value2);
  }
  get(key) {
    return super.get(intern_get(this, key));
  }
  has(key) {
    return super.has(intern_get(this, key));
  }
  set(key, value2) {
    return super.set(intern_set(this, key), value2);
  }
  delete(key) {
    return super.delete(intern_delete(this, key));
  }
};
function intern_get({ _intern, _key }, value2) {
  const key = _key(value2);
  return _intern.has(key) ? _intern.get(key) : value2;
}
function intern_set({ _intern, _key }, value2) {
  const key = _key(value2);
  if (_intern.has(key)) return _intern.get(key);
  _intern.set(key, value2);
  return value2;
}
function intern_delete({ _intern, _key }, value2) {
  const key = _key(value2);
  if (_intern.has(key)) {
    value2 = _intern.get(key);
    _intern.delete(key);
  }
  return value2;
}
function keyof(value2) {
  return value2 !== null && typeof value2 === "object" ? value2.valueOf() : value2;
}
var array = Array.prototype;
var slice = array.slice;
var e10 = Math.sqrt(50);
var e5 = Math.sqrt(10);
var e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
  const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
  let i1, i2, inc;
  if (power < 0) {
    inc = Math.pow(10, -power) / factor;
    i1 = Math.round(start * inc);
    i2 = Math.round(stop * inc);
    if (i1 / inc < start) ++i1;
    if (i2 / inc > stop) --i2;
    inc = -inc;
  } else {
    inc = Math.pow(10, power) * factor;
    i1 = Math.round(start / inc);
    i2 = Math.round(stop / inc);
    if (i1 * inc < start) ++i1;
    if (i2 * inc > stop) --i2;
  }
  if (i2 < i1 && 0.5 <= count && count < 2) return tickSpec(start, stop, count * 2);
  return [i1, i2, inc];
}
function ticks(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  if (!(count > 0)) return [];
  if (start === stop) return [start];
  const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
  if (!(i2 >= i1)) return [];
  const n = i2 - i1 + 1, ticks3 = new Array(n);
  if (reverse) {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks3[i] = (i2 - i) / -inc;
    else for (let i = 0; i < n; ++i) ticks3[i] = (i2 - i) * inc;
  } else {
    if (inc < 0) for (let i = 0; i < n; ++i) ticks3[i] = (i1 + i) / -inc;
    else for (let i = 0; i < n; ++i) ticks3[i] = (i1 + i) * inc;
  }
  return ticks3;
}
function tickIncrement(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
  stop = +stop, start = +start, count = +count;
  const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
  return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
function range(start, stop, step) {
  start = +start, stop = +stop, step = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step;
  var i = -1, n = Math.max(0, Math.ceil((stop - start) / step)) | 0, range2 = new Array(n);
  while (++i < n) {
    range2[i] = start + i * step;
  }
  return range2;
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
  return function shuffle2(array2, i0 = 0, i1 = array2.length) {
    let m = i1 - (i0 = +i0);
    while (m) {
      const i = random() * m-- | 0, t = array2[m + i0];
      array2[m + i0] = array2[i + i0];
      array2[i + i0] = t;
    }
    return array2;
  };
}

// node_modules/d3-scale/src/init.js
function initRange(domain, range2) {
  switch (arguments.length) {
    case 0:
      break;
    case 1:
      this.range(domain);
      break;
    default:
      this.range(range2).domain(domain);
      break;
  }
  return this;
}

// node_modules/d3-scale/src/ordinal.js
var implicit = /* @__PURE__ */ Symbol("implicit");
function ordinal() {
  var index = new InternMap(), domain = [], range2 = [], unknown = implicit;
  function scale(d) {
    let i = index.get(d);
    if (i === void 0) {
      if (unknown !== implicit) return unknown;
      index.set(d, i = domain.push(d) - 1);
    }
    return range2[i % range2.length];
  }
  scale.domain = function(_) {
    if (!arguments.length) return domain.slice();
    domain = [], index = new InternMap();
    for (const value2 of _) {
      if (index.has(value2)) continue;
      index.set(value2, domain.push(value2) - 1);
    }
    return scale;
  };
  scale.range = function(_) {
    return arguments.length ? (range2 = Array.from(_), scale) : range2.slice();
  };
  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };
  scale.copy = function() {
    return ordinal(domain, range2).unknown(unknown);
  };
  initRange.apply(scale, arguments);
  return scale;
}

// node_modules/d3-scale/src/band.js
function band() {
  var scale = ordinal().unknown(void 0), domain = scale.domain, ordinalRange = scale.range, r0 = 0, r1 = 1, step, bandwidth, round2 = false, paddingInner = 0, paddingOuter = 0, align = 0.5;
  delete scale.unknown;
  function rescale() {
    var n = domain().length, reverse = r1 < r0, start = reverse ? r1 : r0, stop = reverse ? r0 : r1;
    step = (stop - start) / Math.max(1, n - paddingInner + paddingOuter * 2);
    if (round2) step = Math.floor(step);
    start += (stop - start - step * (n - paddingInner)) * align;
    bandwidth = step * (1 - paddingInner);
    if (round2) start = Math.round(start), bandwidth = Math.round(bandwidth);
    var values = range(n).map(function(i) {
      return start + step * i;
    });
    return ordinalRange(reverse ? values.reverse() : values);
  }
  scale.domain = function(_) {
    return arguments.length ? (domain(_), rescale()) : domain();
  };
  scale.range = function(_) {
    return arguments.length ? ([r0, r1] = _, r0 = +r0, r1 = +r1, rescale()) : [r0, r1];
  };
  scale.rangeRound = function(_) {
    return [r0, r1] = _, r0 = +r0, r1 = +r1, round2 = true, rescale();
  };
  scale.bandwidth = function() {
    return bandwidth;
  };
  scale.step = function() {
    return step;
  };
  scale.round = function(_) {
    return arguments.length ? (round2 = !!_, rescale()) : round2;
  };
  scale.padding = function(_) {
    return arguments.length ? (paddingInner = Math.min(1, paddingOuter = +_), rescale()) : paddingInner;
  };
  scale.paddingInner = function(_) {
    return arguments.length ? (paddingInner = Math.min(1, _), rescale()) : paddingInner;
  };
  scale.paddingOuter = function(_) {
    return arguments.length ? (paddingOuter = +_, rescale()) : paddingOuter;
  };
  scale.align = function(_) {
    return arguments.length ? (align = Math.max(0, Math.min(1, _)), rescale()) : align;
  };
  scale.copy = function() {
    return band(domain(), [r0, r1]).round(round2).paddingInner(paddingInner).paddingOuter(paddingOuter).align(align);
  };
  return initRange.apply(rescale(), arguments);
}
function pointish(scale) {
  var copy2 = scale.copy;
  scale.padding = scale.paddingOuter;
  delete scale.paddingInner;
  delete scale.paddingOuter;
  scale.copy = function() {
    return pointish(copy2());
  };
  return scale;
}
function point() {
  return pointish(band.apply(null, arguments).paddingInner(1));
}

// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
  constructor.prototype = factory.prototype = prototype;
  prototype.constructor = constructor;
}
function extend(parent, definition) {
  var prototype = Object.create(parent.prototype);
  for (var key in definition) prototype[key] = definition[key];
  return prototype;
}
function Color() {
}
var darker = 0.7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
  aliceblue: 15792383,
  antiquewhite: 16444375,
  aqua: 65535,
  aquamarine: 8388564,
  azure: 15794175,
  beige: 16119260,
  bisque: 16770244,
  black: 0,
  blanchedalmond: 16772045,
  blue: 255,
  blueviolet: 9055202,
  brown: 10824234,
  burlywood: 14596231,
  cadetblue: 6266528,
  chartreuse: 8388352,
  chocolate: 13789470,
  coral: 16744272,
  cornflowerblue: 6591981,
  cornsilk: 16775388,
  crimson: 14423100,
  cyan: 65535,
  darkblue: 139,
  darkcyan: 35723,
  darkgoldenrod: 12092939,
  darkgray: 11119017,
  darkgreen: 25600,
  darkgrey: 11119017,
  darkkhaki: 12433259,
  darkmagenta: 9109643,
  darkolivegreen: 5597999,
  darkorange: 16747520,
  darkorchid: 10040012,
  darkred: 9109504,
  darksalmon: 15308410,
  darkseagreen: 9419919,
  darkslateblue: 4734347,
  darkslategray: 3100495,
  darkslategrey: 3100495,
  darkturquoise: 52945,
  darkviolet: 9699539,
  deeppink: 16716947,
  deepskyblue: 49151,
  dimgray: 6908265,
  dimgrey: 6908265,
  dodgerblue: 2003199,
  firebrick: 11674146,
  floralwhite: 16775920,
  forestgreen: 2263842,
  fuchsia: 16711935,
  gainsboro: 14474460,
  ghostwhite: 16316671,
  gold: 16766720,
  goldenrod: 14329120,
  gray: 8421504,
  green: 32768,
  greenyellow: 11403055,
  grey: 8421504,
  honeydew: 15794160,
  hotpink: 16738740,
  indianred: 13458524,
  indigo: 4915330,
  ivory: 16777200,
  khaki: 15787660,
  lavender: 15132410,
  lavenderblush: 16773365,
  lawngreen: 8190976,
  lemonchiffon: 16775885,
  lightblue: 11393254,
  lightcoral: 15761536,
  lightcyan: 14745599,
  lightgoldenrodyellow: 16448210,
  lightgray: 13882323,
  lightgreen: 9498256,
  lightgrey: 13882323,
  lightpink: 16758465,
  lightsalmon: 16752762,
  lightseagreen: 2142890,
  lightskyblue: 8900346,
  lightslategray: 7833753,
  lightslategrey: 7833753,
  lightsteelblue: 11584734,
  lightyellow: 16777184,
  lime: 65280,
  limegreen: 3329330,
  linen: 16445670,
  magenta: 16711935,
  maroon: 8388608,
  mediumaquamarine: 6737322,
  mediumblue: 205,
  mediumorchid: 12211667,
  mediumpurple: 9662683,
  mediumseagreen: 3978097,
  mediumslateblue: 8087790,
  mediumspringgreen: 64154,
  mediumturquoise: 4772300,
  mediumvioletred: 13047173,
  midnightblue: 1644912,
  mintcream: 16121850,
  mistyrose: 16770273,
  moccasin: 16770229,
  navajowhite: 16768685,
  navy: 128,
  oldlace: 16643558,
  olive: 8421376,
  olivedrab: 7048739,
  orange: 16753920,
  orangered: 16729344,
  orchid: 14315734,
  palegoldenrod: 15657130,
  palegreen: 10025880,
  paleturquoise: 11529966,
  palevioletred: 14381203,
  papayawhip: 16773077,
  peachpuff: 16767673,
  peru: 13468991,
  pink: 16761035,
  plum: 14524637,
  powderblue: 11591910,
  purple: 8388736,
  rebeccapurple: 6697881,
  red: 16711680,
  rosybrown: 12357519,
  royalblue: 4286945,
  saddlebrown: 9127187,
  salmon: 16416882,
  sandybrown: 16032864,
  seagreen: 3050327,
  seashell: 16774638,
  sienna: 10506797,
  silver: 12632256,
  skyblue: 8900331,
  slateblue: 6970061,
  slategray: 7372944,
  slategrey: 7372944,
  snow: 16775930,
  springgreen: 65407,
  steelblue: 4620980,
  tan: 13808780,
  teal: 32896,
  thistle: 14204888,
  tomato: 16737095,
  turquoise: 4251856,
  violet: 15631086,
  wheat: 16113331,
  white: 16777215,
  whitesmoke: 16119285,
  yellow: 16776960,
  yellowgreen: 10145074
};
define(Color, color, {
  copy(channels) {
    return Object.assign(new this.constructor(), this, channels);
  },
  displayable() {
    return this.rgb().displayable();
  },
  hex: color_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: color_formatHex,
  formatHex8: color_formatHex8,
  formatHsl: color_formatHsl,
  formatRgb: color_formatRgb,
  toString: color_formatRgb
});
function color_formatHex() {
  return this.rgb().formatHex();
}
function color_formatHex8() {
  return this.rgb().formatHex8();
}
function color_formatHsl() {
  return hslConvert(this).formatHsl();
}
function color_formatRgb() {
  return this.rgb().formatRgb();
}
function color(format2) {
  var m, l;
  format2 = (format2 + "").trim().toLowerCase();
  return (m = reHex.exec(format2)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format2)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format2)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format2)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format2)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format2)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format2) ? rgbn(named[format2]) : format2 === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
  return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
  if (a <= 0) r = g = b = NaN;
  return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Rgb();
  o = o.rgb();
  return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb(r, g, b, opacity) {
  return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
  this.r = +r;
  this.g = +g;
  this.b = +b;
  this.opacity = +opacity;
}
define(Rgb, rgb, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
  },
  rgb() {
    return this;
  },
  clamp() {
    return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
  },
  displayable() {
    return -0.5 <= this.r && this.r < 255.5 && (-0.5 <= this.g && this.g < 255.5) && (-0.5 <= this.b && this.b < 255.5) && (0 <= this.opacity && this.opacity <= 1);
  },
  hex: rgb_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: rgb_formatHex,
  formatHex8: rgb_formatHex8,
  formatRgb: rgb_formatRgb,
  toString: rgb_formatRgb
}));
function rgb_formatHex() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
  const a = clampa(this.opacity);
  return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
  return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value2) {
  return Math.max(0, Math.min(255, Math.round(value2) || 0));
}
function hex(value2) {
  value2 = clampi(value2);
  return (value2 < 16 ? "0" : "") + value2.toString(16);
}
function hsla(h, s, l, a) {
  if (a <= 0) h = s = l = NaN;
  else if (l <= 0 || l >= 1) h = s = NaN;
  else if (s <= 0) h = NaN;
  return new Hsl(h, s, l, a);
}
function hslConvert(o) {
  if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Color)) o = color(o);
  if (!o) return new Hsl();
  if (o instanceof Hsl) return o;
  o = o.rgb();
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
  if (s) {
    if (r === max) h = (g - b) / s + (g < b) * 6;
    else if (g === max) h = (b - r) / s + 2;
    else h = (r - g) / s + 4;
    s /= l < 0.5 ? max + min : 2 - max - min;
    h *= 60;
  } else {
    s = l > 0 && l < 1 ? 0 : h;
  }
  return new Hsl(h, s, l, o.opacity);
}
function hsl(h, s, l, opacity) {
  return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
  this.h = +h;
  this.s = +s;
  this.l = +l;
  this.opacity = +opacity;
}
define(Hsl, hsl, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Hsl(this.h, this.s, this.l * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Hsl(this.h, this.s, this.l * k, this.opacity);
  },
  rgb() {
    var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < 0.5 ? l : 1 - l) * s, m1 = 2 * l - m2;
    return new Rgb(
      hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2),
      hsl2rgb(h, m1, m2),
      hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2),
      this.opacity
    );
  },
  clamp() {
    return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
  },
  displayable() {
    return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && (0 <= this.l && this.l <= 1) && (0 <= this.opacity && this.opacity <= 1);
  },
  formatHsl() {
    const a = clampa(this.opacity);
    return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
  }
}));
function clamph(value2) {
  value2 = (value2 || 0) % 360;
  return value2 < 0 ? value2 + 360 : value2;
}
function clampt(value2) {
  return Math.max(0, Math.min(1, value2 || 0));
}
function hsl2rgb(h, m1, m2) {
  return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
var radians = Math.PI / 180;
var degrees = 180 / Math.PI;
var K = 18;
var Xn = 0.96422;
var Yn = 1;
var Zn = 0.82521;
var t0 = 4 / 29;
var t1 = 6 / 29;
var t2 = 3 * t1 * t1;
var t3 = t1 * t1 * t1;
function labConvert(o) {
  if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
  if (o instanceof Hcl) return hcl2lab(o);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y2 = xyz2lab((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Yn), x2, z;
  if (r === g && g === b) x2 = z = y2;
  else {
    x2 = xyz2lab((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Xn);
    z = xyz2lab((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Zn);
  }
  return new Lab(116 * y2 - 16, 500 * (x2 - y2), 200 * (y2 - z), o.opacity);
}
function lab(l, a, b, opacity) {
  return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
  this.l = +l;
  this.a = +a;
  this.b = +b;
  this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
  brighter(k) {
    return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
  },
  darker(k) {
    return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
  },
  rgb() {
    var y2 = (this.l + 16) / 116, x2 = isNaN(this.a) ? y2 : y2 + this.a / 500, z = isNaN(this.b) ? y2 : y2 - this.b / 200;
    x2 = Xn * lab2xyz(x2);
    y2 = Yn * lab2xyz(y2);
    z = Zn * lab2xyz(z);
    return new Rgb(
      lrgb2rgb(3.1338561 * x2 - 1.6168667 * y2 - 0.4906146 * z),
      lrgb2rgb(-0.9787684 * x2 + 1.9161415 * y2 + 0.033454 * z),
      lrgb2rgb(0.0719453 * x2 - 0.2289914 * y2 + 1.4052427 * z),
      this.opacity
    );
  }
}));
function xyz2lab(t) {
  return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
  return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x2) {
  return 255 * (x2 <= 31308e-7 ? 12.92 * x2 : 1.055 * Math.pow(x2, 1 / 2.4) - 0.055);
}
function rgb2lrgb(x2) {
  return (x2 /= 255) <= 0.04045 ? x2 / 12.92 : Math.pow((x2 + 0.055) / 1.055, 2.4);
}
function hclConvert(o) {
  if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
  if (!(o instanceof Lab)) o = labConvert(o);
  if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
  var h = Math.atan2(o.b, o.a) * degrees;
  return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl(h, c, l, opacity) {
  return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
  this.h = +h;
  this.c = +c;
  this.l = +l;
  this.opacity = +opacity;
}
function hcl2lab(o) {
  if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
  var h = o.h * radians;
  return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl, extend(Color, {
  brighter(k) {
    return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
  },
  darker(k) {
    return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
  },
  rgb() {
    return hcl2lab(this).rgb();
  }
}));
var A = -0.14861;
var B = 1.78277;
var C = -0.29227;
var D = -0.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
  if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
  if (!(o instanceof Rgb)) o = rgbConvert(o);
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees - 120 : NaN;
  return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix(h, s, l, opacity) {
  return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
  this.h = +h;
  this.s = +s;
  this.l = +l;
  this.opacity = +opacity;
}
define(Cubehelix, cubehelix, extend(Color, {
  brighter(k) {
    k = k == null ? brighter : Math.pow(brighter, k);
    return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
  },
  darker(k) {
    k = k == null ? darker : Math.pow(darker, k);
    return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
  },
  rgb() {
    var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh2 = Math.cos(h), sinh2 = Math.sin(h);
    return new Rgb(
      255 * (l + a * (A * cosh2 + B * sinh2)),
      255 * (l + a * (C * cosh2 + D * sinh2)),
      255 * (l + a * (E * cosh2)),
      this.opacity
    );
  }
}));

// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t12, v0, v1, v2, v3) {
  var t22 = t12 * t12, t32 = t22 * t12;
  return ((1 - 3 * t12 + 3 * t22 - t32) * v0 + (4 - 6 * t22 + 3 * t32) * v1 + (1 + 3 * t12 + 3 * t22 - 3 * t32) * v2 + t32 * v3) / 6;
}
function basis$1(values) {
  var n = values.length - 1;
  return function(t) {
    var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
function basisClosed(values) {
  var n = values.length;
  return function(t) {
    var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
var constant = (x2) => () => x2;
function linear(a, d) {
  return function(t) {
    return a + t * d;
  };
}
function exponential(a, b, y2) {
  return a = Math.pow(a, y2), b = Math.pow(b, y2) - a, y2 = 1 / y2, function(t) {
    return Math.pow(a + t * b, y2);
  };
}
function hue$1(a, b) {
  var d = b - a;
  return d ? linear(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a) ? b : a);
}
function gamma(y2) {
  return (y2 = +y2) === 1 ? nogamma : function(a, b) {
    return b - a ? exponential(a, b, y2) : constant(isNaN(a) ? b : a);
  };
}
function nogamma(a, b) {
  var d = b - a;
  return d ? linear(a, d) : constant(isNaN(a) ? b : a);
}
var rgb2 = (function rgbGamma(y2) {
  var color2 = gamma(y2);
  function rgb3(start, end) {
    var r = color2((start = rgb(start)).r, (end = rgb(end)).r), g = color2(start.g, end.g), b = color2(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.r = r(t);
      start.g = g(t);
      start.b = b(t);
      start.opacity = opacity(t);
      return start + "";
    };
  }
  rgb3.gamma = rgbGamma;
  return rgb3;
})(1);
function rgbSpline(spline) {
  return function(colors) {
    var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i, color2;
    for (i = 0; i < n; ++i) {
      color2 = rgb(colors[i]);
      r[i] = color2.r || 0;
      g[i] = color2.g || 0;
      b[i] = color2.b || 0;
    }
    r = spline(r);
    g = spline(g);
    b = spline(b);
    color2.opacity = 1;
    return function(t) {
      color2.r = r(t);
      color2.g = g(t);
      color2.b = b(t);
      return color2 + "";
    };
  };
}
var rgbBasis = rgbSpline(basis$1);
var rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a, b) {
  if (!b) b = [];
  var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
  return function(t) {
    for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
    return c;
  };
}
function isNumberArray(x2) {
  return ArrayBuffer.isView(x2) && !(x2 instanceof DataView);
}
function genericArray(a, b) {
  var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x2 = new Array(na), c = new Array(nb), i;
  for (i = 0; i < na; ++i) x2[i] = value(a[i], b[i]);
  for (; i < nb; ++i) c[i] = b[i];
  return function(t) {
    for (i = 0; i < na; ++i) c[i] = x2[i](t);
    return c;
  };
}
function date(a, b) {
  var d = /* @__PURE__ */ new Date();
  return a = +a, b = +b, function(t) {
    return d.setTime(a * (1 - t) + b * t), d;
  };
}
function number2(a, b) {
  return a = +a, b = +b, function(t) {
    return a * (1 - t) + b * t;
  };
}
function object(a, b) {
  var i = {}, c = {}, k;
  if (a === null || typeof a !== "object") a = {};
  if (b === null || typeof b !== "object") b = {};
  for (k in b) {
    if (k in a) {
      i[k] = value(a[k], b[k]);
    } else {
      c[k] = b[k];
    }
  }
  return function(t) {
    for (k in i) c[k] = i[k](t);
    return c;
  };
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero2(b) {
  return function() {
    return b;
  };
}
function one(b) {
  return function(t) {
    return b(t) + "";
  };
}
function string(a, b) {
  var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
  a = a + "", b = b + "";
  while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
    if ((bs = bm.index) > bi) {
      bs = b.slice(bi, bs);
      if (s[i]) s[i] += bs;
      else s[++i] = bs;
    }
    if ((am = am[0]) === (bm = bm[0])) {
      if (s[i]) s[i] += bm;
      else s[++i] = bm;
    } else {
      s[++i] = null;
      q.push({ i, x: number2(am, bm) });
    }
    bi = reB.lastIndex;
  }
  if (bi < b.length) {
    bs = b.slice(bi);
    if (s[i]) s[i] += bs;
    else s[++i] = bs;
  }
  return s.length < 2 ? q[0] ? one(q[0].x) : zero2(b) : (b = q.length, function(t) {
    for (var i2 = 0, o; i2 < b; ++i2) s[(o = q[i2]).i] = o.x(t);
    return s.join("");
  });
}
function value(a, b) {
  var t = typeof b, c;
  return b == null || t === "boolean" ? constant(b) : (t === "number" ? number2 : t === "string" ? (c = color(b)) ? (b = c, rgb2) : string : b instanceof color ? rgb2 : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number2)(a, b);
}
function round(a, b) {
  return a = +a, b = +b, function(t) {
    return Math.round(a * (1 - t) + b * t);
  };
}
var degrees2 = 180 / Math.PI;
var identity = {
  translateX: 0,
  translateY: 0,
  rotate: 0,
  skewX: 0,
  scaleX: 1,
  scaleY: 1
};
function decompose(a, b, c, d, e, f) {
  var scaleX, scaleY, skewX;
  if (scaleX = Math.sqrt(a * a + b * b)) a /= scaleX, b /= scaleX;
  if (skewX = a * c + b * d) c -= a * skewX, d -= b * skewX;
  if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
  if (a * d < b * c) a = -a, b = -b, skewX = -skewX, scaleX = -scaleX;
  return {
    translateX: e,
    translateY: f,
    rotate: Math.atan2(b, a) * degrees2,
    skewX: Math.atan(skewX) * degrees2,
    scaleX,
    scaleY
  };
}
var svgNode;
function parseCss(value2) {
  const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value2 + "");
  return m.isIdentity ? identity : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value2) {
  if (value2 == null) return identity;
  if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
  svgNode.setAttribute("transform", value2);
  if (!(value2 = svgNode.transform.baseVal.consolidate())) return identity;
  value2 = value2.matrix;
  return decompose(value2.a, value2.b, value2.c, value2.d, value2.e, value2.f);
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
  function pop(s) {
    return s.length ? s.pop() + " " : "";
  }
  function translate(xa, ya, xb, yb, s, q) {
    if (xa !== xb || ya !== yb) {
      var i = s.push("translate(", null, pxComma, null, pxParen);
      q.push({ i: i - 4, x: number2(xa, xb) }, { i: i - 2, x: number2(ya, yb) });
    } else if (xb || yb) {
      s.push("translate(" + xb + pxComma + yb + pxParen);
    }
  }
  function rotate(a, b, s, q) {
    if (a !== b) {
      if (a - b > 180) b += 360;
      else if (b - a > 180) a += 360;
      q.push({ i: s.push(pop(s) + "rotate(", null, degParen) - 2, x: number2(a, b) });
    } else if (b) {
      s.push(pop(s) + "rotate(" + b + degParen);
    }
  }
  function skewX(a, b, s, q) {
    if (a !== b) {
      q.push({ i: s.push(pop(s) + "skewX(", null, degParen) - 2, x: number2(a, b) });
    } else if (b) {
      s.push(pop(s) + "skewX(" + b + degParen);
    }
  }
  function scale(xa, ya, xb, yb, s, q) {
    if (xa !== xb || ya !== yb) {
      var i = s.push(pop(s) + "scale(", null, ",", null, ")");
      q.push({ i: i - 4, x: number2(xa, xb) }, { i: i - 2, x: number2(ya, yb) });
    } else if (xb !== 1 || yb !== 1) {
      s.push(pop(s) + "scale(" + xb + "," + yb + ")");
    }
  }
  return function(a, b) {
    var s = [], q = [];
    a = parse(a), b = parse(b);
    translate(a.translateX, a.translateY, b.translateX, b.translateY, s, q);
    rotate(a.rotate, b.rotate, s, q);
    skewX(a.skewX, b.skewX, s, q);
    scale(a.scaleX, a.scaleY, b.scaleX, b.scaleY, s, q);
    a = b = null;
    return function(t) {
      var i = -1, n = q.length, o;
      while (++i < n) s[(o = q[i]).i] = o.x(t);
      return s.join("");
    };
  };
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
var epsilon2 = 1e-12;
function cosh(x2) {
  return ((x2 = Math.exp(x2)) + 1 / x2) / 2;
}
function sinh(x2) {
  return ((x2 = Math.exp(x2)) - 1 / x2) / 2;
}
function tanh(x2) {
  return ((x2 = Math.exp(2 * x2)) - 1) / (x2 + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
  function zoom2(p0, p1) {
    var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
    if (d2 < epsilon2) {
      S = Math.log(w1 / w0) / rho;
      i = function(t) {
        return [
          ux0 + t * dx,
          uy0 + t * dy,
          w0 * Math.exp(rho * t * S)
        ];
      };
    } else {
      var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0), r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
      S = (r1 - r0) / rho;
      i = function(t) {
        var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
        return [
          ux0 + u * dx,
          uy0 + u * dy,
          w0 * coshr0 / cosh(rho * s + r0)
        ];
      };
    }
    i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
    return i;
  }
  zoom2.rho = function(_) {
    var _1 = Math.max(1e-3, +_), _2 = _1 * _1, _4 = _2 * _2;
    return zoomRho(_1, _2, _4);
  };
  return zoom2;
})(Math.SQRT2, 2, 4);
function hsl2(hue) {
  return function(start, end) {
    var h = hue((start = hsl(start)).h, (end = hsl(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.s = s(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  };
}
var hsl_default = hsl2(hue$1);
var hslLong = hsl2(nogamma);
function hcl2(hue) {
  return function(start, end) {
    var h = hue((start = hcl(start)).h, (end = hcl(end)).h), c = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
    return function(t) {
      start.h = h(t);
      start.c = c(t);
      start.l = l(t);
      start.opacity = opacity(t);
      return start + "";
    };
  };
}
var hcl_default = hcl2(hue$1);
var hclLong = hcl2(nogamma);
function cubehelix2(hue) {
  return (function cubehelixGamma(y2) {
    y2 = +y2;
    function cubehelix3(start, end) {
      var h = hue((start = cubehelix(start)).h, (end = cubehelix(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
      return function(t) {
        start.h = h(t);
        start.s = s(t);
        start.l = l(Math.pow(t, y2));
        start.opacity = opacity(t);
        return start + "";
      };
    }
    cubehelix3.gamma = cubehelixGamma;
    return cubehelix3;
  })(1);
}
var cubehelix_default = cubehelix2(hue$1);
var cubehelixLong = cubehelix2(nogamma);

// node_modules/d3-scale/src/constant.js
function constants(x2) {
  return function() {
    return x2;
  };
}

// node_modules/d3-scale/src/number.js
function number3(x2) {
  return +x2;
}

// node_modules/d3-scale/src/continuous.js
var unit = [0, 1];
function identity2(x2) {
  return x2;
}
function normalize(a, b) {
  return (b -= a = +a) ? function(x2) {
    return (x2 - a) / b;
  } : constants(isNaN(b) ? NaN : 0.5);
}
function clamper(a, b) {
  var t;
  if (a > b) t = a, a = b, b = t;
  return function(x2) {
    return Math.max(a, Math.min(b, x2));
  };
}
function bimap(domain, range2, interpolate) {
  var d0 = domain[0], d1 = domain[1], r0 = range2[0], r1 = range2[1];
  if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
  else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
  return function(x2) {
    return r0(d0(x2));
  };
}
function polymap(domain, range2, interpolate) {
  var j = Math.min(domain.length, range2.length) - 1, d = new Array(j), r = new Array(j), i = -1;
  if (domain[j] < domain[0]) {
    domain = domain.slice().reverse();
    range2 = range2.slice().reverse();
  }
  while (++i < j) {
    d[i] = normalize(domain[i], domain[i + 1]);
    r[i] = interpolate(range2[i], range2[i + 1]);
  }
  return function(x2) {
    var i2 = bisectRight(domain, x2, 1, j) - 1;
    return r[i2](d[i2](x2));
  };
}
function copy(source, target) {
  return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer() {
  var domain = unit, range2 = unit, interpolate = value, transform, untransform, unknown, clamp = identity2, piecewise, output, input;
  function rescale() {
    var n = Math.min(domain.length, range2.length);
    if (clamp !== identity2) clamp = clamper(domain[0], domain[n - 1]);
    piecewise = n > 2 ? polymap : bimap;
    output = input = null;
    return scale;
  }
  function scale(x2) {
    return x2 == null || isNaN(x2 = +x2) ? unknown : (output || (output = piecewise(domain.map(transform), range2, interpolate)))(transform(clamp(x2)));
  }
  scale.invert = function(y2) {
    return clamp(untransform((input || (input = piecewise(range2, domain.map(transform), number2)))(y2)));
  };
  scale.domain = function(_) {
    return arguments.length ? (domain = Array.from(_, number3), rescale()) : domain.slice();
  };
  scale.range = function(_) {
    return arguments.length ? (range2 = Array.from(_), rescale()) : range2.slice();
  };
  scale.rangeRound = function(_) {
    return range2 = Array.from(_), interpolate = round, rescale();
  };
  scale.clamp = function(_) {
    return arguments.length ? (clamp = _ ? true : identity2, rescale()) : clamp !== identity2;
  };
  scale.interpolate = function(_) {
    return arguments.length ? (interpolate = _, rescale()) : interpolate;
  };
  scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  };
  return function(t, u) {
    transform = t, untransform = u;
    return rescale();
  };
}
function continuous() {
  return transformer()(identity2, identity2);
}

// node_modules/d3-format/src/formatDecimal.js
function formatDecimal_default(x2) {
  return Math.abs(x2 = Math.round(x2)) >= 1e21 ? x2.toLocaleString("en").replace(/,/g, "") : x2.toString(10);
}
function formatDecimalParts(x2, p) {
  if ((i = (x2 = p ? x2.toExponential(p - 1) : x2.toExponential()).indexOf("e")) < 0) return null;
  var i, coefficient = x2.slice(0, i);
  return [
    coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
    +x2.slice(i + 1)
  ];
}

// node_modules/d3-format/src/exponent.js
function exponent_default(x2) {
  return x2 = formatDecimalParts(Math.abs(x2)), x2 ? x2[1] : NaN;
}

// node_modules/d3-format/src/formatGroup.js
function formatGroup_default(grouping, thousands) {
  return function(value2, width) {
    var i = value2.length, t = [], j = 0, g = grouping[0], length = 0;
    while (i > 0 && g > 0) {
      if (length + g + 1 > width) g = Math.max(1, width - length);
      t.push(value2.substring(i -= g, i + g));
      if ((length += g + 1) > width) break;
      g = grouping[j = (j + 1) % grouping.length];
    }
    return t.reverse().join(thousands);
  };
}

// node_modules/d3-format/src/formatNumerals.js
function formatNumerals_default(numerals) {
  return function(value2) {
    return value2.replace(/[0-9]/g, function(i) {
      return numerals[+i];
    });
  };
}

// node_modules/d3-format/src/formatSpecifier.js
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
  if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
  var match;
  return new FormatSpecifier({
    fill: match[1],
    align: match[2],
    sign: match[3],
    symbol: match[4],
    zero: match[5],
    width: match[6],
    comma: match[7],
    precision: match[8] && match[8].slice(1),
    trim: match[9],
    type: match[10]
  });
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
  this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
  this.align = specifier.align === void 0 ? ">" : specifier.align + "";
  this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
  this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
  this.zero = !!specifier.zero;
  this.width = specifier.width === void 0 ? void 0 : +specifier.width;
  this.comma = !!specifier.comma;
  this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
  this.trim = !!specifier.trim;
  this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
  return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};

// node_modules/d3-format/src/formatTrim.js
function formatTrim_default(s) {
  out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) {
    switch (s[i]) {
      case ".":
        i0 = i1 = i;
        break;
      case "0":
        if (i0 === 0) i0 = i;
        i1 = i;
        break;
      default:
        if (!+s[i]) break out;
        if (i0 > 0) i0 = 0;
        break;
    }
  }
  return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}

// node_modules/d3-format/src/formatPrefixAuto.js
var prefixExponent;
function formatPrefixAuto_default(x2, p) {
  var d = formatDecimalParts(x2, p);
  if (!d) return x2 + "";
  var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
  return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x2, Math.max(0, p + i - 1))[0];
}

// node_modules/d3-format/src/formatRounded.js
function formatRounded_default(x2, p) {
  var d = formatDecimalParts(x2, p);
  if (!d) return x2 + "";
  var coefficient = d[0], exponent = d[1];
  return exponent < 0 ? "0." + new Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + new Array(exponent - coefficient.length + 2).join("0");
}

// node_modules/d3-format/src/formatTypes.js
var formatTypes_default = {
  "%": (x2, p) => (x2 * 100).toFixed(p),
  "b": (x2) => Math.round(x2).toString(2),
  "c": (x2) => x2 + "",
  "d": formatDecimal_default,
  "e": (x2, p) => x2.toExponential(p),
  "f": (x2, p) => x2.toFixed(p),
  "g": (x2, p) => x2.toPrecision(p),
  "o": (x2) => Math.round(x2).toString(8),
  "p": (x2, p) => formatRounded_default(x2 * 100, p),
  "r": formatRounded_default,
  "s": formatPrefixAuto_default,
  "X": (x2) => Math.round(x2).toString(16).toUpperCase(),
  "x": (x2) => Math.round(x2).toString(16)
};

// node_modules/d3-format/src/identity.js
function identity_default(x2) {
  return x2;
}

// node_modules/d3-format/src/locale.js
var map = Array.prototype.map;
var prefixes = ["y", "z", "a", "f", "p", "n", "\xB5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
function locale_default(locale2) {
  var group = locale2.grouping === void 0 || locale2.thousands === void 0 ? identity_default : formatGroup_default(map.call(locale2.grouping, Number), locale2.thousands + ""), currencyPrefix = locale2.currency === void 0 ? "" : locale2.currency[0] + "", currencySuffix = locale2.currency === void 0 ? "" : locale2.currency[1] + "", decimal = locale2.decimal === void 0 ? "." : locale2.decimal + "", numerals = locale2.numerals === void 0 ? identity_default : formatNumerals_default(map.call(locale2.numerals, String)), percent2 = locale2.percent === void 0 ? "%" : locale2.percent + "", minus = locale2.minus === void 0 ? "\u2212" : locale2.minus + "", nan = locale2.nan === void 0 ? "NaN" : locale2.nan + "";
  function newFormat(specifier) {
    specifier = formatSpecifier(specifier);
    var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero3 = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
    if (type === "n") comma = true, type = "g";
    else if (!formatTypes_default[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
    if (zero3 || fill === "0" && align === "=") zero3 = true, fill = "0", align = "=";
    var prefix = symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : "", suffix = symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent2 : "";
    var formatType = formatTypes_default[type], maybeSuffix = /[defgprs%]/.test(type);
    precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
    function format2(value2) {
      var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
      if (type === "c") {
        valueSuffix = formatType(value2) + valueSuffix;
        value2 = "";
      } else {
        value2 = +value2;
        var valueNegative = value2 < 0 || 1 / value2 < 0;
        value2 = isNaN(value2) ? nan : formatType(Math.abs(value2), precision);
        if (trim) value2 = formatTrim_default(value2);
        if (valueNegative && +value2 === 0 && sign !== "+") valueNegative = false;
        valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
        valueSuffix = (type === "s" ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
        if (maybeSuffix) {
          i = -1, n = value2.length;
          while (++i < n) {
            if (c = value2.charCodeAt(i), 48 > c || c > 57) {
              valueSuffix = (c === 46 ? decimal + value2.slice(i + 1) : value2.slice(i)) + valueSuffix;
              value2 = value2.slice(0, i);
              break;
            }
          }
        }
      }
      if (comma && !zero3) value2 = group(value2, Infinity);
      var length = valuePrefix.length + value2.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
      if (comma && zero3) value2 = group(padding + value2, padding.length ? width - valueSuffix.length : Infinity), padding = "";
      switch (align) {
        case "<":
          value2 = valuePrefix + value2 + valueSuffix + padding;
          break;
        case "=":
          value2 = valuePrefix + padding + value2 + valueSuffix;
          break;
        case "^":
          value2 = padding.slice(0, length = padding.length >> 1) + valuePrefix + value2 + valueSuffix + padding.slice(length);
          break;
        default:
          value2 = padding + valuePrefix + value2 + valueSuffix;
          break;
      }
      return numerals(value2);
    }
    format2.toString = function() {
      return specifier + "";
    };
    return format2;
  }
  function formatPrefix2(specifier, value2) {
    var f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier)), e = Math.max(-8, Math.min(8, Math.floor(exponent_default(value2) / 3))) * 3, k = Math.pow(10, -e), prefix = prefixes[8 + e / 3];
    return function(value3) {
      return f(k * value3) + prefix;
    };
  }
  return {
    format: newFormat,
    formatPrefix: formatPrefix2
  };
}

// node_modules/d3-format/src/defaultLocale.js
var locale;
var format;
var formatPrefix;
defaultLocale({
  thousands: ",",
  grouping: [3],
  currency: ["$", ""]
});
function defaultLocale(definition) {
  locale = locale_default(definition);
  format = locale.format;
  formatPrefix = locale.formatPrefix;
  return locale;
}

// node_modules/d3-format/src/precisionFixed.js
function precisionFixed_default(step) {
  return Math.max(0, -exponent_default(Math.abs(step)));
}

// node_modules/d3-format/src/precisionPrefix.js
function precisionPrefix_default(step, value2) {
  return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent_default(value2) / 3))) * 3 - exponent_default(Math.abs(step)));
}

// node_modules/d3-format/src/precisionRound.js
function precisionRound_default(step, max) {
  step = Math.abs(step), max = Math.abs(max) - step;
  return Math.max(0, exponent_default(max) - exponent_default(step)) + 1;
}

// node_modules/d3-scale/src/tickFormat.js
function tickFormat(start, stop, count, specifier) {
  var step = tickStep(start, stop, count), precision;
  specifier = formatSpecifier(specifier == null ? ",f" : specifier);
  switch (specifier.type) {
    case "s": {
      var value2 = Math.max(Math.abs(start), Math.abs(stop));
      if (specifier.precision == null && !isNaN(precision = precisionPrefix_default(step, value2))) specifier.precision = precision;
      return formatPrefix(specifier, value2);
    }
    case "":
    case "e":
    case "g":
    case "p":
    case "r": {
      if (specifier.precision == null && !isNaN(precision = precisionRound_default(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
      break;
    }
    case "f":
    case "%": {
      if (specifier.precision == null && !isNaN(precision = precisionFixed_default(step))) specifier.precision = precision - (specifier.type === "%") * 2;
      break;
    }
  }
  return format(specifier);
}

// node_modules/d3-scale/src/linear.js
function linearish(scale) {
  var domain = scale.domain;
  scale.ticks = function(count) {
    var d = domain();
    return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
  };
  scale.tickFormat = function(count, specifier) {
    var d = domain();
    return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
  };
  scale.nice = function(count) {
    if (count == null) count = 10;
    var d = domain();
    var i0 = 0;
    var i1 = d.length - 1;
    var start = d[i0];
    var stop = d[i1];
    var prestep;
    var step;
    var maxIter = 10;
    if (stop < start) {
      step = start, start = stop, stop = step;
      step = i0, i0 = i1, i1 = step;
    }
    while (maxIter-- > 0) {
      step = tickIncrement(start, stop, count);
      if (step === prestep) {
        d[i0] = start;
        d[i1] = stop;
        return domain(d);
      } else if (step > 0) {
        start = Math.floor(start / step) * step;
        stop = Math.ceil(stop / step) * step;
      } else if (step < 0) {
        start = Math.ceil(start * step) / step;
        stop = Math.floor(stop * step) / step;
      } else {
        break;
      }
      prestep = step;
    }
    return scale;
  };
  return scale;
}
function linear2() {
  var scale = continuous();
  scale.copy = function() {
    return copy(scale, linear2());
  };
  initRange.apply(scale, arguments);
  return linearish(scale);
}

// node_modules/d3-scale/src/nice.js
function nice(domain, interval2) {
  domain = domain.slice();
  var i0 = 0, i1 = domain.length - 1, x0 = domain[i0], x1 = domain[i1], t;
  if (x1 < x0) {
    t = i0, i0 = i1, i1 = t;
    t = x0, x0 = x1, x1 = t;
  }
  domain[i0] = interval2.floor(x0);
  domain[i1] = interval2.ceil(x1);
  return domain;
}

// node_modules/d3-scale/src/log.js
function transformLog(x2) {
  return Math.log(x2);
}
function transformExp(x2) {
  return Math.exp(x2);
}
function transformLogn(x2) {
  return -Math.log(-x2);
}
function transformExpn(x2) {
  return -Math.exp(-x2);
}
function pow10(x2) {
  return isFinite(x2) ? +("1e" + x2) : x2 < 0 ? 0 : x2;
}
function powp(base) {
  return base === 10 ? pow10 : base === Math.E ? Math.exp : (x2) => Math.pow(base, x2);
}
function logp(base) {
  return base === Math.E ? Math.log : base === 10 && Math.log10 || base === 2 && Math.log2 || (base = Math.log(base), (x2) => Math.log(x2) / base);
}
function reflect(f) {
  return (x2, k) => -f(-x2, k);
}
function loggish(transform) {
  const scale = transform(transformLog, transformExp);
  const domain = scale.domain;
  let base = 10;
  let logs;
  let pows;
  function rescale() {
    logs = logp(base), pows = powp(base);
    if (domain()[0] < 0) {
      logs = reflect(logs), pows = reflect(pows);
      transform(transformLogn, transformExpn);
    } else {
      transform(transformLog, transformExp);
    }
    return scale;
  }
  scale.base = function(_) {
    return arguments.length ? (base = +_, rescale()) : base;
  };
  scale.domain = function(_) {
    return arguments.length ? (domain(_), rescale()) : domain();
  };
  scale.ticks = (count) => {
    const d = domain();
    let u = d[0];
    let v = d[d.length - 1];
    const r = v < u;
    if (r) [u, v] = [v, u];
    let i = logs(u);
    let j = logs(v);
    let k;
    let t;
    const n = count == null ? 10 : +count;
    let z = [];
    if (!(base % 1) && j - i < n) {
      i = Math.floor(i), j = Math.ceil(j);
      if (u > 0) for (; i <= j; ++i) {
        for (k = 1; k < base; ++k) {
          t = i < 0 ? k / pows(-i) : k * pows(i);
          if (t < u) continue;
          if (t > v) break;
          z.push(t);
        }
      }
      else for (; i <= j; ++i) {
        for (k = base - 1; k >= 1; --k) {
          t = i > 0 ? k / pows(-i) : k * pows(i);
          if (t < u) continue;
          if (t > v) break;
          z.push(t);
        }
      }
      if (z.length * 2 < n) z = ticks(u, v, n);
    } else {
      z = ticks(i, j, Math.min(j - i, n)).map(pows);
    }
    return r ? z.reverse() : z;
  };
  scale.tickFormat = (count, specifier) => {
    if (count == null) count = 10;
    if (specifier == null) specifier = base === 10 ? "s" : ",";
    if (typeof specifier !== "function") {
      if (!(base % 1) && (specifier = formatSpecifier(specifier)).precision == null) specifier.trim = true;
      specifier = format(specifier);
    }
    if (count === Infinity) return specifier;
    const k = Math.max(1, base * count / scale.ticks().length);
    return (d) => {
      let i = d / pows(Math.round(logs(d)));
      if (i * base < base - 0.5) i *= base;
      return i <= k ? specifier(d) : "";
    };
  };
  scale.nice = () => {
    return domain(nice(domain(), {
      floor: (x2) => pows(Math.floor(logs(x2))),
      ceil: (x2) => pows(Math.ceil(logs(x2)))
    }));
  };
  return scale;
}
function log() {
  const scale = loggish(transformer()).domain([1, 10]);
  scale.copy = () => copy(scale, log()).base(scale.base());
  initRange.apply(scale, arguments);
  return scale;
}

// node_modules/d3-scale/src/symlog.js
function transformSymlog(c) {
  return function(x2) {
    return Math.sign(x2) * Math.log1p(Math.abs(x2 / c));
  };
}
function transformSymexp(c) {
  return function(x2) {
    return Math.sign(x2) * Math.expm1(Math.abs(x2)) * c;
  };
}
function symlogish(transform) {
  var c = 1, scale = transform(transformSymlog(c), transformSymexp(c));
  scale.constant = function(_) {
    return arguments.length ? transform(transformSymlog(c = +_), transformSymexp(c)) : c;
  };
  return linearish(scale);
}
function symlog() {
  var scale = symlogish(transformer());
  scale.copy = function() {
    return copy(scale, symlog()).constant(scale.constant());
  };
  return initRange.apply(scale, arguments);
}

// src/core/report/plots/style.ts
var ARM_COLOURS = [
  { light: "#0b5cad", dark: "#6cb2ff" },
  { light: "#b3470a", dark: "#ff9d5c" },
  { light: "#1a7343", dark: "#5fd39a" },
  { light: "#7d3fb0", dark: "#cfa4ff" },
  { light: "#7a5f00", dark: "#e3c34d" },
  { light: "#a3225c", dark: "#ff8fb8" }
];
var DASHES = ["none", "6 3", "2 3", "9 3 2 3", "4 2", "12 4"];
function colourOf(place) {
  return place % ARM_COLOURS.length;
}
function strokeOf(place) {
  const colour = colourOf(place);
  return html`class="s${colour}" stroke="${ARM_COLOURS[colour]?.light ?? ""}"`;
}
function fillOf(place) {
  const colour = colourOf(place);
  return html`class="f${colour}" fill="${ARM_COLOURS[colour]?.light ?? ""}"`;
}
function dashOf(place) {
  return DASHES[place % DASHES.length] ?? "none";
}
var PHASE_COLOURS = [
  { light: "#8c959f", dark: "#8b949e" },
  { light: "#c9d3dd", dark: "#4b5563" },
  { light: "#6f8fb8", dark: "#6f9bd8" },
  { light: "#b9d2f0", dark: "#2f4d75" },
  { light: "#4f9d74", dark: "#57b88a" },
  { light: "#cfe8da", dark: "#2b5a43" }
];

// src/core/report/plots/frame.ts
var FRAME = { width: 400, height: 260, left: 52, right: 14, top: 40, bottom: 40 };
var LEFT = FRAME.left;
var RIGHT = FRAME.width - FRAME.right;
var TOP = FRAME.top;
var BOTTOM = FRAME.height - FRAME.bottom;
function at(coordinate) {
  return Math.round(coordinate * 10) / 10;
}
function axes(x2, y2) {
  return html`${[gridX(x2.ticks), gridY(y2.ticks)]}
<text class="label" x="${(LEFT + RIGHT) / 2}" y="${FRAME.height - 6}" text-anchor="middle">${x2.label}</text>
<text class="label" x="4" y="${TOP - 12}">${y2.label}</text>`;
}
function gridX(ticks3) {
  return ticks3.map(
    ({ at: x2, text }) => html`<path class="grid" stroke="#ddd" d="M${at(x2)} ${TOP}V${BOTTOM}"/>
<text class="tick" x="${at(x2)}" y="${BOTTOM + 14}" text-anchor="middle">${text}</text>`
  );
}
var LINE = 11;
function gridY(ticks3) {
  let above = Infinity;
  return ticks3.map(({ at: y2, text }) => {
    const base = Math.min(at(y2) + 3.5, above - LINE);
    above = base;
    return html`<path class="grid" stroke="#ddd" d="M${LEFT} ${at(y2)}H${RIGHT}"/>
<text class="tick" x="${LEFT - 5}" y="${at(base)}" text-anchor="end">${text}</text>`;
  });
}
var LEGEND_LINE = 10;
function legend(arms, kind) {
  const fitOneLine = arms.every(({ name }) => [...name].length <= lettersBeside(arms.length));
  const columns = fitOneLine ? arms.length : Math.ceil(arms.length / 2);
  const room = (FRAME.width - 8) / Math.max(1, columns);
  const first = fitOneLine ? 14 : 8;
  const entries = arms.map(({ name, place }, index) => {
    const x2 = 4 + index % columns * room;
    const base = first + Math.floor(index / columns) * LEGEND_LINE;
    const sample = kind === "line" ? html`<path ${strokeOf(place)} fill="none" stroke-width="2" stroke-dasharray="${dashOf(place)}" d="M${at(x2)} ${base - 4}h22"/>` : html`<path ${strokeOf(place)} fill="none" stroke-width="7" stroke-linecap="${capOf(place)}" d="M${at(x2 + 11)} ${base - 4}h0"/>`;
    return html`${sample}<text ${fillOf(place)} x="${at(x2 + 27)}" y="${base}">${shortened(name, lettersBeside(columns))}</text>`;
  });
  return html`${entries}`;
}
function lettersBeside(columns) {
  const room = (FRAME.width - 8) / Math.max(1, columns);
  return Math.floor((room - 32) / 6.2);
}
function capOf(place) {
  return place % 2 === 0 ? "round" : "square";
}
function shortened(name, letters) {
  const characters = [...name];
  return characters.length <= letters ? name : `${characters.slice(0, Math.max(1, letters - 1)).join("")}\u2026`;
}
function level(y2, text, kind) {
  const [x2, anchor, below] = kind === "reference" ? [LEFT + 3, "start", -4] : [RIGHT - 3, "end", 12];
  return html`<path class="${kind}" stroke="#555" fill="none" stroke-dasharray="${kind === "cap" ? "7 3" : "none"}" d="M${LEFT} ${at(y2)}H${RIGHT}"/>
<text class="tick" x="${x2}" y="${at(y2 + below)}" text-anchor="${anchor}">${text}</text>`;
}

// src/core/report/plots/scale.ts
function extentOf(values) {
  let [least, greatest] = [Infinity, -Infinity];
  for (const value2 of values) {
    if (value2 < least) least = value2;
    if (value2 > greatest) greatest = value2;
  }
  return least > greatest ? null : [least, greatest];
}
function logScale(values, from, to) {
  const [least, greatest] = extentOf(values) ?? [1, 10];
  const isSingle = greatest < 1.05 * least;
  return log().domain(isSingle ? [least / 1.5, greatest * 1.5] : [least / 1.03, greatest * 1.03]).range([from, to]);
}
function scaleFromZero(greatest, from, to) {
  return linear2().domain([0, greatest > 0 ? greatest * 1.05 : 1]).range([from, to]);
}
var STEPS = [[1, 2, 5], [1, 3], [1]];
function logTicks(scale, most = 6, write2 = plainNumber) {
  const [least = 1, greatest = 10] = scale.domain();
  for (const steps2 of STEPS) {
    const values = roundNumbers(least, greatest, steps2);
    if (values.length >= 2 && values.length <= most) return ticksAt(scale, values, write2);
  }
  const [finest] = STEPS;
  const many = roundNumbers(least, greatest, finest);
  if (many.length >= 2) return ticksAt(scale, roundNumbers(least, greatest, STEPS[2]).slice(-most), write2);
  return ticksAt(scale, rounded(least, greatest), write2);
}
function roundNumbers(least, greatest, steps2) {
  const found = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(greatest)); power++) {
    for (const step of steps2) {
      const value2 = Number((step * 10 ** power).toPrecision(6));
      if (value2 >= least && value2 <= greatest) found.push(value2);
    }
  }
  return found;
}
function rounded(least, greatest) {
  return linear2().domain([least, greatest]).ticks(4);
}
function linearTicks(scale, count = 5, write2 = plainNumber) {
  return ticksAt(scale, scale.ticks(count), write2);
}
function ticksAt(scale, values, write2) {
  return values.map((value2) => ({ at: scale(value2), text: write2(value2) }));
}
function plainNumber(value2) {
  const decimals = (String(Number(value2.toFixed(4))).split(".")[1] ?? "").length;
  return grouped(value2, decimals);
}

// src/core/report/plots/intervals.ts
var LEFT2 = 10;
var RIGHT2 = FRAME.width - 10;
var ROW = 40;
var AXIS = 24;
function intervalMarks(rows, axis2) {
  const x2 = scaleOf(rows, axis2);
  const bottom = ROW * rows.length;
  return {
    width: FRAME.width,
    height: bottom + AXIS,
    marks: html`${background(x2, axis2, 0, bottom)}${rows.map((row, index) => rowMarks(row, x2, index * ROW))}${ticks2(x2, axis2, bottom)}`
  };
}
var THIN = { width: 260, height: 44, line: 14, axis: 40 };
function thinInterval(row, axis2) {
  const x2 = scaleOf([row], axis2).range([8, THIN.width - 8]);
  return {
    width: THIN.width,
    height: THIN.height,
    marks: html`${background(x2, axis2, 2, 26)}${bar(row, x2, THIN.line)}${ticks2(x2, axis2, THIN.axis - 12)}`
  };
}
function scaleOf(rows, { margin, reference, bounds }) {
  const values = rows.flatMap(({ estimate, interval: interval2 }) => [estimate, ...interval2 ?? []]);
  const shown3 = [...values, ...margin ?? [], reference].filter((value2) => value2 !== null);
  const [least, greatest] = extentOf(shown3) ?? [0, 1];
  const room = Math.max((greatest - least) * 0.12, 1e-6);
  const [low, high] = bounds ?? [-Infinity, Infinity];
  return linear2().domain([Math.max(low, least - room), Math.min(high, greatest + room)]).range([LEFT2, RIGHT2]);
}
function background(x2, { margin, reference }, top, bottom) {
  const band3 = margin === null ? null : html`<rect class="margin" fill="#eee" x="${at(x2(margin[0]))}" y="${top}" width="${at(x2(margin[1]) - x2(margin[0]))}" height="${bottom - top}"/>`;
  const line = reference === null ? null : html`<path class="reference" stroke="#555" fill="none" d="M${at(x2(reference))} ${top}V${bottom}"/>`;
  return html`${band3}${line}`;
}
function rowMarks(row, x2, top) {
  return html`<text ${fillOf(row.place)} x="${LEFT2}" y="${top + 14}">${row.label}</text>${bar(row, x2, top + 26)}`;
}
function bar({ estimate, interval: interval2, place }, x2, y2) {
  const [low, high] = interval2 ?? [estimate, estimate];
  const [least = estimate, greatest = estimate] = x2.domain();
  const [from, to] = [x2(low ?? least), x2(high ?? greatest)];
  const ends = `${low === null ? "" : `M${at(from)} ${y2 - 5}v10`}${high === null ? "" : `M${at(to)} ${y2 - 5}v10`}`;
  const line = interval2 === null ? "" : `M${at(from)} ${y2}H${at(to)}${ends}`;
  return html`<path ${strokeOf(place)} fill="none" stroke-width="2" d="${line}"/><circle ${fillOf(place)} cx="${at(x2(estimate))}" cy="${y2}" r="4.5"/>`;
}
function ticks2(x2, { margin, reference, write: write2 }, y2) {
  const wanted = [...reference === null ? [] : [reference], ...margin ?? [], ...x2.ticks(4)];
  const [left, right] = x2.range();
  const placed = [];
  return ticksAt(x2, wanted, write2).map(({ at: place, text }) => {
    const half = 3.4 * text.length;
    const middle = Math.min(Math.max(place, left + half), right - half);
    if (placed.some(({ from, to }) => middle - half < to + 6 && middle + half > from - 6)) return html``;
    placed.push({ from: middle - half, to: middle + half });
    return html`<text class="tick" x="${at(middle)}" y="${y2 + 14}" text-anchor="middle">${text}</text>`;
  });
}

// src/core/report/html/table.ts
function tableElement({ head, rows, wordColumns, name }) {
  const kind = (column) => wordColumns.includes(column) ? "words" : "figures";
  const heads = head.map(
    (text, column) => text === "" ? html`<td class="${kind(column)}"></td>` : html`<th scope="col" class="${kind(column)}">${text}</th>`
  );
  const body = rows.map(
    (cells) => html`<tr>${cells.map(
      (text, column) => column === 0 ? html`<th scope="row" class="words"><bdi>${text}</bdi></th>` : html`<td class="${kind(column)}"><bdi>${text}</bdi></td>`
    )}</tr>\n`
  );
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody></table></div>`;
}

// src/core/report/html/figure.ts
function figure(plot) {
  const { id, title, description, twin } = plot;
  return html`<figure>
${picture(plot)}
<figcaption><strong>${title}.</strong> ${description}</figcaption>
<details><summary>The same as a table<span class="unseen">: ${title}</span></summary>
${tableElement({ ...twin, wordColumns: [0], name: `${title}, as a table (${id})` })}
</details>
</figure>
`;
}
function picture({
  id,
  title,
  description,
  width,
  height,
  marks
}) {
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="plot" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-family="system-ui, sans-serif" font-size="11" fill="currentColor">
<title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>
${marks}
</svg>`;
}

// src/core/report/html/answers.ts
function answerCards(answers2, of) {
  return html`<ul class="answers">
${answers2.map((answer) => card(answer, of))}</ul>`;
}
function card({ dimension, label, standing, figure: figure2, margin, plot }, of) {
  const { symbol, word } = markOf(standing);
  return html`<li><h3>${label}</h3>
<p class="mark ${toneOf(standing)}"><span aria-hidden="true">${symbol}</span> ${word}</p>
<p class="figure">${unbroken(figure2)}</p>
${plot === null ? null : drawn(plot, `${of}-${dimension}`, label, figure2, margin)}${margin === "" ? null : html`<p class="soft">counts as the same within ${unbroken(margin)}</p>`}</li>
`;
}
function unbroken(figures) {
  return figures.replace(/ (?=%|pp)|(?<=,) /g, "\xA0");
}
function toneOf(standing) {
  if (standing === "better" || standing === "worse") return standing;
  return standing === "inconclusive" || standing === "not comparable" || standing === "trade-off" ? "open" : "";
}
function drawn({ estimate, interval: interval2, margin, unit: unit2, better }, id, label, figure2, words) {
  const marks = thinInterval(
    { label, estimate, interval: interval2, place: 0 },
    { margin, reference: 0, write: (share) => signed(share, unit2) }
  );
  return picture({
    id,
    title: `${label}: interval against its margin`,
    description: `${figure2}; the shaded margin is ${words}. ${better === "less" ? "Left" : "Right"} of 0 is better.`,
    ...marks
  });
}
function signed(share, unit2) {
  const hundredths = Math.round(share * 1e3) / 10;
  if (hundredths === 0) return "0";
  return `${hundredths > 0 ? "+" : ""}${grouped(hundredths, Number.isInteger(hundredths) ? 0 : 1)} ${unit2}`;
}

// src/core/report/html/material.ts
function materialOf({ context: { comparison }, arms, paired }) {
  const names = new ArmNames(comparison.arms);
  const drawn4 = comparison.arms.map((summary, place) => ({
    summary,
    arm: { name: names.of(summary.arm), place, records: arms[place]?.records ?? [] }
  }));
  const drawnAs = (arm) => drawn4[arms.indexOf(arm)].arm;
  const pairs = comparison.pairs.map((pair, place) => {
    const { a, b, pairs: joined } = paired[place];
    return { a: drawnAs(a), b: drawnAs(b), comparison: pair, pairs: joined };
  });
  return { names, arms: drawn4, pairs };
}

// src/core/report/html/parts.ts
function partElement(part, name) {
  switch (part.kind) {
    case "text":
      return html`<p><bdi>${part.text}</bdi></p>`;
    case "list":
      return html`<ul>${part.items.map((item) => html`<li><bdi>${item}</bdi></li>\n`)}</ul>`;
    case "table":
      return tableElement({ ...part.table, name });
    case "findings":
      return html`<ul>${part.findings.map(findingElement)}</ul>`;
  }
}
var LONGEST_EXAMPLE = 60;
function findingElement({ rule, severity, effect, message, examples }) {
  const ids = examples.map((id) => html` <bdi>${excerpt(id, LONGEST_EXAMPLE)}</bdi>`);
  return html`<li><span class="severity ${severity}">${severity}</span>${EFFECT_WORDS[effect]}, <code>${rule}</code>: <bdi>${message}</bdi>${ids.length === 0 ? null : html` <i class="soft">${ids}</i>`}</li>
`;
}

// src/core/report/html/sheet.ts
var GROUNDS = {
  light: "--ground:#fff;--ink:#1f2328;--soft:#57606a;--line:#d0d7de;--card:#f6f8fa;--margin:#dfe9f3;--good:#116329;--bad:#a40e26;--open:#7d4e00;--link:#0b5cad",
  dark: "--ground:#0d1117;--ink:#e6edf3;--soft:#9da7b3;--line:#30363d;--card:#161b22;--margin:#1c2f45;--good:#56d364;--bad:#ff8f86;--open:#e3b341;--link:#6cb2ff"
};
function variables(shade) {
  const arms = ARM_COLOURS.map((colour, place) => `--arm${place}:${colour[shade]}`);
  const phases = PHASE_COLOURS.map((colour, phase) => `--phase${phase}:${colour[shade]}`);
  return [GROUNDS[shade], ...arms, ...phases].join(";");
}
var COLOURED = [
  ...ARM_COLOURS.map((_, place) => `.s${place}{stroke:var(--arm${place})}.f${place}{fill:var(--arm${place})}`),
  ...PHASE_COLOURS.map((_, phase) => `.p${phase}{fill:var(--phase${phase})}`)
].join("\n");
var SHEET = `
:root{color-scheme:light dark;${variables("light")}}
@media screen and (prefers-color-scheme:dark){:root{${variables("dark")}}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:80rem;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.25rem;margin:2.2rem 0 .6rem;padding-top:.6rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
h4{font-size:.9rem;margin:.6rem 0 .2rem}
p,ul{margin:.4rem 0;max-width:75ch}
a{color:var(--link)}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;max-width:none}
.soft,figcaption,.none{color:var(--soft)}
.note{border-left:4px solid var(--open);background:var(--card);padding:.5rem .8rem;margin:.6rem 0}
.failed{border-color:var(--bad)}
.answers{list-style:none;margin:1rem 0;padding:0;max-width:none;display:grid;gap:.8rem;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr))}
.answers li{border:1px solid var(--line);border-radius:8px;background:var(--card);padding:.7rem .9rem}
.answers h3{margin:0;font-size:.95rem;color:var(--soft)}
.answers .mark{font-size:1.25rem;font-weight:650;margin:0}
.answers .figure{margin:0;font-variant-numeric:tabular-nums}
.answers .soft{margin:.2rem 0 0;font-size:.85rem}
.better{color:var(--good)}.worse{color:var(--bad)}.open{color:var(--open)}
.qualifiers li{margin:.25rem 0}
.severity{font-weight:650}
.critical{color:var(--bad)}.warning{color:var(--open)}
.plots{display:grid;gap:1.4rem;grid-template-columns:repeat(auto-fill,minmax(min(21rem,100%),1fr))}
figure{margin:0;break-inside:avoid}
figcaption{font-size:.88rem;max-width:60ch}
figcaption strong{color:var(--ink)}
.plot{display:block;width:100%;height:auto;max-width:36rem}
.grid{stroke:var(--line)}
.reference{stroke:var(--soft)}
.cap{stroke:var(--ink)}
.tick,.label{fill:var(--soft)}
.margin{fill:var(--margin)}
.pause{fill:var(--card);stroke:var(--line)}
.scroll{overflow-x:auto;max-width:100%;margin:.6rem 0}
table{border-collapse:collapse;font-size:.88rem;font-variant-numeric:tabular-nums}
th,td{padding:.25rem .7rem .25rem 0;border-bottom:1px solid var(--line);text-align:right;vertical-align:top;overflow-wrap:normal}
th{font-weight:600}
.figures{white-space:nowrap}
thead .figures{white-space:normal;vertical-align:bottom}
.words{text-align:left;overflow-wrap:anywhere;min-width:7rem}
details{margin:.35rem 0}
summary{cursor:pointer;color:var(--link)}
.evidences{display:grid;gap:.4rem;grid-template-columns:repeat(auto-fill,minmax(min(21rem,100%),1fr));align-items:start}
.evidences details{margin:0}
.evidences [open]{grid-column:1/-1}
.evidence{border:1px solid var(--line);border-radius:6px;padding:.35rem .7rem}
.sides{display:grid;gap:.8rem;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr))}
pre{white-space:pre-wrap;margin:0;padding:.5rem .7rem;background:var(--card);border-radius:6px;font:13px/1.45 ui-monospace,SFMono-Regular,Consolas,monospace;unicode-bidi:plaintext}
.evidence pre{border:1px solid var(--line)}
mark{background:var(--open);color:var(--ground);border-radius:3px;padding:0 .2em;margin:0 .2em}
bdi{unicode-bidi:isolate}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{margin-top:2.5rem;padding-top:.6rem;border-top:1px solid var(--line);color:var(--soft);font-size:.88rem}
${COLOURED}
@media print{body{max-width:none;padding:0;font-size:10.5pt}.words{min-width:4.5rem}nav{display:none}.answers{grid-template-columns:repeat(2,1fr)}.answers .plot{max-width:19rem}.figures{white-space:normal}.plots{grid-template-columns:repeat(2,1fr)}h2,h3{break-after:avoid}.evidence,li,tr{break-inside:avoid}summary{color:inherit}figure details:not([open]){display:none}.scroll{overflow:visible}table{font-size:8.5pt}}
`;

// src/core/report/plots/accuracy.ts
function accuracyPlot(arms) {
  const scored = arms.flatMap(
    ({ arm, accuracy }) => accuracy.rate === null ? [] : [{ arm, ...accuracy, rate: accuracy.rate }]
  );
  if (scored.length === 0) return null;
  const rows = scored.map(({ arm, rate, ci95 }) => ({
    label: arm.name,
    estimate: rate,
    interval: ci95,
    place: arm.place
  }));
  return {
    id: "accuracy",
    title: "Right answers of each arm",
    description: `The share of right answers with its 95 % interval. ${scored.map(({ arm, correct, total, rate }) => `${arm.name}: ${grouped(correct)} of ${grouped(total)}, ${percent(rate)}.`).join(" ")}`,
    ...intervalMarks(rows, { margin: null, reference: null, bounds: [0, 1], write: (share) => percent(share, 1) }),
    twin: {
      head: ["arm", "right", "of", "share", "95 % interval"],
      rows: scored.map(({ arm, correct, total, rate, ci95 }) => [
        arm.name,
        grouped(correct),
        grouped(total),
        percent(rate),
        interval(ci95, (share) => share === null ? UNKNOWN : grouped(share * 100, 2))
      ])
    }
  };
}

// src/core/report/plots/cost-factors.ts
function costFactorsPlot(a, b, cost2) {
  if (cost2.ratio.estimate === null) return null;
  const factors = [
    { label: "price of the same tokens", estimate: cost2.price_ratio, bounds: null },
    { label: "tokens at one price", estimate: cost2.token_ratio.estimate, bounds: cost2.token_ratio.ci95 },
    { label: "cost of a request", estimate: cost2.ratio.estimate, bounds: cost2.ratio.long_run_ci95 }
  ];
  const rows = factors.flatMap(
    ({ label, estimate, bounds }) => estimate === null ? [] : [{ label, estimate, interval: bounds, place: a.place }]
  );
  return {
    id: `cost-${a.place}-${b.place}`,
    title: `Price \xD7 tokens: ${a.name} over ${b.name}`,
    description: `Above 1, ${a.name} costs more. ${factors.map(({ label, estimate }) => `Ratio of the ${label}: ${ratio(estimate)}.`).join(" ")}`,
    ...intervalMarks(rows, {
      margin: [1 - cost2.margin, 1 / (1 - cost2.margin)],
      reference: 1,
      write: (value2) => value2.toFixed(2)
    }),
    twin: {
      head: ["a / b", "ratio", "95 % interval"],
      rows: factors.map(({ label, estimate, bounds }) => [
        label,
        ratio(estimate),
        bounds === null ? "" : interval(bounds, ratio)
      ])
    }
  };
}

// node_modules/d3-shape/src/constant.js
function constant_default(x2) {
  return function constant2() {
    return x2;
  };
}

// node_modules/d3-path/dist/d3-path.mjs
var pi = Math.PI;
var tau = 2 * pi;
var epsilon = 1e-6;
var tauEpsilon = tau - epsilon;
function append(strings) {
  this._ += strings[0];
  for (let i = 1, n = strings.length; i < n; ++i) {
    this._ += arguments[i] + strings[i];
  }
}
function appendRound(digits) {
  let d = Math.floor(digits);
  if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
  if (d > 15) return append;
  const k = 10 ** d;
  return function(strings) {
    this._ += strings[0];
    for (let i = 1, n = strings.length; i < n; ++i) {
      this._ += Math.round(arguments[i] * k) / k + strings[i];
    }
  };
}
function equal(x0, y0, x1, y1) {
  return x0 === x1 && y0 === y1;
}
function equalRound(digits) {
  const d = Math.floor(digits);
  if (!(d <= 15)) return equal;
  const k = 10 ** d;
  const r = function(value2) {
    return Math.round(value2 * k);
  };
  return function(x0, y0, x1, y1) {
    return r(x0) === r(x1) && r(y0) === r(y1);
  };
}
var Path = class {
  constructor(digits) {
    this._x0 = this._y0 = // start of current subpath
    this._x1 = this._y1 = null;
    this._ = "";
    this._append = digits == null ? append : appendRound(digits);
    this._equal = digits == null ? equal : equalRound(digits);
  }
  moveTo(x2, y2) {
    this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}`;
  }
  closePath() {
    if (this._x1 !== null) {
      this._x1 = this._x0, this._y1 = this._y0;
      this._append`Z`;
    }
  }
  lineTo(x2, y2) {
    this._append`L${this._x1 = +x2},${this._y1 = +y2}`;
  }
  quadraticCurveTo(x1, y1, x2, y2) {
    this._append`Q${+x1},${+y1},${this._x1 = +x2},${this._y1 = +y2}`;
  }
  bezierCurveTo(x1, y1, x2, y2, x3, y3) {
    this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x3},${this._y1 = +y3}`;
  }
  arcTo(x1, y1, x2, y2, r) {
    x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
    if (r < 0) throw new Error(`negative radius: ${r}`);
    let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
    if (this._x1 === null) {
      this._append`M${this._x1 = x1},${this._y1 = y1}`;
    } else if (!(l01_2 > epsilon)) ;
    else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon) || !r) {
      this._append`L${this._x1 = x1},${this._y1 = y1}`;
    } else {
      let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
      if (Math.abs(t01 - 1) > epsilon) {
        this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
      }
      this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
    }
  }
  arc(x2, y2, r, a0, a1, ccw) {
    x2 = +x2, y2 = +y2, r = +r, ccw = !!ccw;
    if (r < 0) throw new Error(`negative radius: ${r}`);
    let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x2 + dx, y0 = y2 + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
    if (this._x1 === null) {
      this._append`M${x0},${y0}`;
    } else if (Math.abs(this._x1 - x0) > epsilon || Math.abs(this._y1 - y0) > epsilon) {
      this._append`L${x0},${y0}`;
    }
    if (!r) return;
    if (da < 0) da = da % tau + tau;
    if (da > tauEpsilon) {
      this._append`A${r},${r},0,1,${cw},${x2 - dx},${y2 - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
    } else if (da > epsilon) {
      const x1 = x2 + r * Math.cos(a1);
      const y1 = y2 + r * Math.sin(a1);
      if (da >= pi && this._equal(x0, y0, x1, y1)) {
        da /= 2;
        let a00 = a0 + da;
        this._append`A${r},${r},0,${+(da >= pi)},${cw},${x2 + r * Math.cos(a00)},${y2 + r * Math.sin(a00)}`;
      }
      this._append`A${r},${r},0,${+(da >= pi)},${cw},${this._x1 = x1},${this._y1 = y1}`;
    }
  }
  rect(x2, y2, w, h) {
    this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}h${w = +w}v${+h}h${-w}Z`;
  }
  toString() {
    return this._;
  }
};
function path2() {
  return new Path();
}
path2.prototype = Path.prototype;

// node_modules/d3-shape/src/path.js
function withPath(shape) {
  let digits = 3;
  shape.digits = function(_) {
    if (!arguments.length) return digits;
    if (_ == null) {
      digits = null;
    } else {
      const d = Math.floor(_);
      if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
      digits = d;
    }
    return shape;
  };
  return () => new Path(digits);
}

// node_modules/d3-shape/src/array.js
var slice2 = Array.prototype.slice;
function array_default(x2) {
  return typeof x2 === "object" && "length" in x2 ? x2 : Array.from(x2);
}

// node_modules/d3-shape/src/curve/linear.js
function Linear(context) {
  this._context = context;
}
Linear.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default:
        this._context.lineTo(x2, y2);
        break;
    }
  }
};
function linear_default(context) {
  return new Linear(context);
}

// node_modules/d3-shape/src/point.js
function x(p) {
  return p[0];
}
function y(p) {
  return p[1];
}

// node_modules/d3-shape/src/line.js
function line_default(x2, y2) {
  var defined = constant_default(true), context = null, curve3 = linear_default, output = null, path3 = withPath(line);
  x2 = typeof x2 === "function" ? x2 : x2 === void 0 ? x : constant_default(x2);
  y2 = typeof y2 === "function" ? y2 : y2 === void 0 ? y : constant_default(y2);
  function line(data) {
    var i, n = (data = array_default(data)).length, d, defined0 = false, buffer;
    if (context == null) output = curve3(buffer = path3());
    for (i = 0; i <= n; ++i) {
      if (!(i < n && defined(d = data[i], i, data)) === defined0) {
        if (defined0 = !defined0) output.lineStart();
        else output.lineEnd();
      }
      if (defined0) output.point(+x2(d, i, data), +y2(d, i, data));
    }
    if (buffer) return output = null, buffer + "" || null;
  }
  line.x = function(_) {
    return arguments.length ? (x2 = typeof _ === "function" ? _ : constant_default(+_), line) : x2;
  };
  line.y = function(_) {
    return arguments.length ? (y2 = typeof _ === "function" ? _ : constant_default(+_), line) : y2;
  };
  line.defined = function(_) {
    return arguments.length ? (defined = typeof _ === "function" ? _ : constant_default(!!_), line) : defined;
  };
  line.curve = function(_) {
    return arguments.length ? (curve3 = _, context != null && (output = curve3(context)), line) : curve3;
  };
  line.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve3(context = _), line) : context;
  };
  return line;
}

// node_modules/d3-shape/src/curve/step.js
function Step(context, t) {
  this._context = context;
  this._t = t;
}
Step.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = this._y = NaN;
    this._point = 0;
  },
  lineEnd: function() {
    if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
    if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
    if (this._line >= 0) this._t = 1 - this._t, this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2;
    switch (this._point) {
      case 0:
        this._point = 1;
        this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default: {
        if (this._t <= 0) {
          this._context.lineTo(this._x, y2);
          this._context.lineTo(x2, y2);
        } else {
          var x1 = this._x * (1 - this._t) + x2 * this._t;
          this._context.lineTo(x1, this._y);
          this._context.lineTo(x1, y2);
        }
        break;
      }
    }
    this._x = x2, this._y = y2;
  }
};
function stepAfter(context) {
  return new Step(context, 1);
}

// src/core/report/plots/latency.ts
var LATENCY_NAMES = {
  ttfb_ms: "Time to first byte",
  ttft_ms: "Time to first token",
  total_ms: "Total latency"
};
function latencyOf(record, metric) {
  const value2 = record[metric];
  return isAnswered(record) && value2 !== null && value2 > 0 ? value2 : null;
}

// src/core/report/plots/ecdf.ts
var QUANTILES = [0.5, 0.9, 0.95];
function ecdfPlot(arms, metric) {
  const curves = arms.map((arm) => curveOf(arm, metric)).filter(({ sorted }) => sorted.length > 0);
  if (curves.length === 0) return null;
  const x2 = logScale(
    curves.flatMap(({ sorted }) => [sorted[0], sorted.at(-1)]),
    LEFT,
    RIGHT
  );
  const y2 = scaleFromZero(1 / 1.05, BOTTOM, TOP);
  return {
    id: `ecdf-${metric.replace("_ms", "")}`,
    title: `${LATENCY_NAMES[metric]}: share of answers that took at most so long`,
    description: curves.map(described).join(" "),
    width: FRAME.width,
    height: FRAME.height,
    marks: html`${axes(
      { label: "ms, logarithmic", ticks: logTicks(x2) },
      { label: "share of answers", ticks: ticksAt(y2, [0, 0.25, ...QUANTILES], percentile) }
    )}${legend(
      curves.map(({ arm }) => arm),
      "line"
    )}${curves.map((curve3) => drawn2(curve3, x2, y2))}`,
    twin: {
      head: ["ms", "answers", "fastest", "p50", "p90", "p95", "slowest"],
      rows: curves.map(({ arm, sorted }) => [
        arm.name,
        grouped(sorted.length),
        ...[0, ...QUANTILES, 1].map((share) => grouped(quantile(sorted, share)))
      ])
    }
  };
}
function percentile(share) {
  return share === 0 || share === 0.25 ? `${share * 100} %` : `p${share * 100}`;
}
function curveOf(arm, metric) {
  const values = arm.records.map((record) => latencyOf(record, metric)).filter((value2) => value2 !== null);
  return { arm, sorted: Float64Array.from(values).sort() };
}
function described({ arm, sorted }) {
  const [p50, p90, p95] = QUANTILES.map((share) => grouped(quantile(sorted, share)));
  return `${arm.name}: of ${counted(sorted.length, "answer")} half came within ${p50} ms, 90 % within ${p90} ms, 95 % within ${p95} ms.`;
}
function drawn2({ arm, sorted }, x2, y2) {
  const path3 = line_default().x(([value2]) => x2(value2)).y(([, share]) => y2(share)).curve(stepAfter).digits(1)(steps(sorted, x2, y2));
  const marks = QUANTILES.map((share) => {
    const value2 = quantile(sorted, share);
    return html`<circle ${fillOf(arm.place)} cx="${at(x2(value2))}" cy="${at(y2(share))}" r="3"/>`;
  });
  return html`<path ${strokeOf(arm.place)} fill="none" stroke-width="1.6" stroke-dasharray="${dashOf(arm.place)}" d="${path3 ?? ""}"/>${marks}`;
}
function steps(sorted, x2, y2) {
  const n = sorted.length;
  const kept = [[sorted[0], 0]];
  let [lastX, lastY] = [-Infinity, Infinity];
  sorted.forEach((value2, index) => {
    const share = (index + 1) / n;
    const isSeen = Math.abs(x2(value2) - lastX) >= 0.5 || Math.abs(y2(share) - lastY) >= 0.5;
    if (!isSeen && index < n - 1) return;
    [lastX, lastY] = [x2(value2), y2(share)];
    kept.push([value2, share]);
  });
  return kept;
}

// src/core/report/plots/dots.ts
var GRAIN = 0.5;
var GRAINS = 1e6;
var MANY = 2e3;
function dots(points, place) {
  const seen = /* @__PURE__ */ new Set();
  const places = [];
  for (const { x: x2, y: y2 } of points) {
    const [column, row] = [Math.round(x2 / GRAIN), Math.round(y2 / GRAIN)];
    const grain = column * GRAINS + row;
    if (seen.has(grain)) continue;
    seen.add(grain);
    places.push(`M${at(column * GRAIN)} ${at(row * GRAIN)}h0`);
  }
  const size = points.length > MANY ? 2 : points.length > 200 ? 3 : 5;
  return html`<path ${strokeOf(place)} fill="none" stroke-width="${size}" stroke-linecap="${capOf(place)}" stroke-opacity="${points.length > 200 ? 0.45 : 0.75}" d="${places.join("")}"/>`;
}

// src/core/report/plots/paired-ratios.ts
var FURTHEST = 10;
function pairedRatiosPlot(a, b, pairs, { typical_ratio, margin, a_faster, n }) {
  const ratios = Float64Array.from(ratiosOf(pairs)).sort();
  if (ratios.length === 0) return null;
  const shown3 = ratios.map((value2) => Math.min(FURTHEST, Math.max(1 / FURTHEST, value2)));
  const y2 = logScale([...shown3, 1 - margin, 1 / (1 - margin)], BOTTOM, TOP);
  const x2 = scaleFromZero(100 / 1.05, LEFT, RIGHT);
  const points = Array.from(shown3, (value2, index) => ({ x: x2((index + 0.5) / shown3.length * 100), y: y2(value2) }));
  const typical = typical_ratio.estimate;
  return {
    id: `ratios-${a.place}-${b.place}`,
    title: `Total latency of the same prompt, ${a.name} over ${b.name}`,
    description: `One dot a pair. ${a.name} was the faster in ${grouped(a_faster)} of ${counted(n, "complete pair")}. Typical ratio ${ratio(typical)} ${interval(typical_ratio.long_run_ci95, ratio)}; within the shaded margin of ${percent(margin, 0)} the two count as the same.${beyond(ratios)}`,
    width: FRAME.width,
    height: FRAME.height,
    marks: html`${band2(y2, margin)}${axes(
      { label: "pairs, by ratio, %", ticks: linearTicks(x2) },
      { label: `below 1: ${a.name} is faster`, ticks: logTicks(y2) }
    )}${dots(points, a.place)}${level(y2(1), "equal", "reference")}${typical === null ? null : level(y2(clipped(typical)), `typical ${ratio(typical)}`, "cap")}`,
    twin: twinOf(ratios)
  };
}
function ratiosOf(pairs) {
  return pairs.flatMap((pair) => {
    const [a, b] = [latencyOf(pair.a, "total_ms"), latencyOf(pair.b, "total_ms")];
    return a === null || b === null ? [] : [a / b];
  });
}
function clipped(value2) {
  return Math.min(FURTHEST, Math.max(1 / FURTHEST, value2));
}
function beyond(ratios) {
  const count = ratios.filter((value2) => clipped(value2) !== value2).length;
  return count === 0 ? "" : ` ${counted(count, "ratio")} beyond a factor of ${FURTHEST} drawn at the edge.`;
}
function band2(y2, margin) {
  const [low, high] = [y2(1 - margin), y2(1 / (1 - margin))];
  return html`<rect class="margin" fill="#eee" x="${LEFT}" y="${at(high)}" width="${RIGHT - LEFT}" height="${at(low - high)}"/>`;
}
var SHARES = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1];
function twinOf(ratios) {
  return {
    head: ["", "least", "p5", "p25", "p50", "p75", "p95", "greatest"],
    rows: [["ratio of a pair", ...SHARES.map((share) => ratio(quantile(ratios, share)))]]
  };
}

// src/core/report/plots/phases.ts
var PHASES = [
  {
    name: "connect",
    meaning: "connection opened and request written",
    end: ({ request_written_ms }) => request_written_ms
  },
  { name: "wait", meaning: "until the answer\u2019s headers", end: ({ headers_ms }) => headers_ms },
  { name: "first byte", meaning: "until the stream\u2019s first byte", end: ({ ttfb_ms }) => ttfb_ms },
  { name: "first text", meaning: "until the first text: reasoning", end: ({ ttft_ms }) => ttft_ms },
  { name: "text", meaning: "until the last text", end: ({ last_text_ms }) => last_text_ms },
  { name: "end", meaning: "until the answer\u2019s end", end: ({ total_ms }) => total_ms }
];
var ROW2 = 46;
function phasesPlot(arms) {
  const bars = arms.map(barOf).filter((bar2) => bar2 !== null);
  if (bars.length === 0) return null;
  const known = PHASES.map((phase, index) => ({ ...phase, index })).filter(
    ({ index }) => bars.some(({ means }) => means[index] > 0)
  );
  const totals = bars.map(({ means }) => sumOf(means));
  const x2 = scaleFromZero(Math.max(...totals), LEFT - 44, RIGHT);
  const legendRows = Math.ceil(known.length / 3);
  const top = 12 + 17 * legendRows;
  const height = top + ROW2 * bars.length + 36;
  return {
    id: "phases",
    title: "Where the time of a request goes",
    description: `Mean time of each phase, in their order: ${known.map(({ name, meaning }) => `${name} (${meaning})`).join(", ")}. ${bars.map(({ arm, answers: answers2 }, index) => `${arm.name}: ${grouped(totals[index])} ms over ${counted(answers2, "answer")}.`).join(" ")}`,
    width: FRAME.width,
    height,
    marks: html`${known.map(({ name, index }, place) => swatch(name, index, place))}${timeAxis(x2, top, height)}${bars.map((bar2, row) => barMarks(bar2, x2, top + row * ROW2))}`,
    twin: {
      head: ["mean ms", ...known.map(({ name }) => name), "total"],
      rows: bars.map(({ arm, means }, row) => [
        arm.name,
        ...known.map(({ index }) => grouped(means[index], 1)),
        grouped(totals[row], 1)
      ])
    }
  };
}
function barOf(arm) {
  const answered = arm.records.filter((record) => isAnswered(record) && record.total_ms !== null);
  if (answered.length === 0) return null;
  const sums = PHASES.map(() => 0);
  for (const record of answered) {
    let before = 0;
    PHASES.forEach(({ end }, index) => {
      const until = Math.min(end(record) ?? before, record.total_ms);
      if (until <= before) return;
      sums[index] = sums[index] + until - before;
      before = until;
    });
  }
  return { arm, answers: answered.length, means: sums.map((sum) => sum / answered.length) };
}
function sumOf(values) {
  return values.reduce((sum, value2) => sum + value2, 0);
}
function swatch(name, phase, place) {
  const [column, row] = [place % 3, Math.floor(place / 3)];
  const [x2, y2] = [8 + column * 130, 6 + row * 17];
  return html`<rect class="phase p${phase}" fill="#bbb" x="${x2}" y="${y2}" width="12" height="10"/><text class="tick" x="${x2 + 17}" y="${y2 + 9}">${name}</text>`;
}
function barMarks({ arm, means }, x2, top) {
  let from = 0;
  const parts = means.map((mean, phase) => {
    const [left, right] = [x2(from), x2(from + mean)];
    from += mean;
    return mean === 0 ? null : html`<rect class="phase p${phase}" fill="#bbb" x="${at(left)}" y="${top + 18}" width="${at(right - left)}" height="18"/>`;
  });
  return html`<text ${fillOf(arm.place)} x="8" y="${top + 13}">${arm.name}</text>${parts}`;
}
function timeAxis(x2, top, height) {
  return html`${linearTicks(x2).map(
    ({ at: place, text }) => html`<path class="grid" stroke="#ddd" d="M${at(place)} ${top + 14}V${height - 30}"/><text class="tick" x="${at(place)}" y="${height - 18}" text-anchor="middle">${text}</text>`
  )}<text class="label" x="${FRAME.width / 2}" y="${height - 3}" text-anchor="middle">mean ms</text>`;
}

// src/core/report/plots/residuals.ts
var ROW3 = 66;
var TOP_OF_ROWS = 8;
var GOLDEN = 0.61803398875;
function residualsPlot(arms) {
  const rows = arms.map(residualsOf).filter(({ values }) => values.length > 0);
  if (rows.length === 0) return null;
  const [least, greatest] = extentOf(rows.flatMap(({ values }) => [...values, 0])) ?? [0, 1];
  const x2 = symlog().constant(10).domain([Math.min(least, -10), Math.max(greatest, 20)]).range([LEFT - 36, RIGHT]);
  const height = TOP_OF_ROWS + ROW3 * rows.length + 40;
  return {
    id: "residuals",
    title: "Billed output tokens less those of the text that arrived",
    description: `One dot an answer, reasoning tokens left out. ${rows.map(described2).join(" ")}`,
    width: FRAME.width,
    height,
    marks: html`${axis(x2, height)}${rows.map((row, index) => rowMarks2(row, x2, TOP_OF_ROWS + index * ROW3))}`,
    twin: {
      head: ["answers", "reconciled", "usual residual", "below it (too much text)", "above it (too little text)"],
      rows: rows.map(({ arm, values, usual }) => [
        arm.name,
        grouped(values.length),
        grouped(usual),
        grouped(values.filter((value2) => value2 < usual).length),
        grouped(values.filter((value2) => value2 > usual).length)
      ])
    }
  };
}
function residualsOf(arm) {
  const values = arm.records.flatMap((record) => isAnswered(record) ? record.token_residual ?? [] : []);
  const counts = /* @__PURE__ */ new Map();
  for (const value2 of values) counts.set(value2, (counts.get(value2) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0] ?? [0];
  return { arm, values, usual };
}
function described2({ arm, values, usual }) {
  const [below, above] = [values.filter((value2) => value2 < usual), values.filter((value2) => value2 > usual)];
  const same = values.length - below.length - above.length;
  return `${arm.name}: ${grouped(same)} of ${counted(values.length, "answer")} at ${grouped(usual)}, ${grouped(below.length)} with more text than billed, ${grouped(above.length)} with less.`;
}
function rowMarks2({ arm, values }, x2, top) {
  const points = values.map((value2, index) => ({ x: x2(value2), y: top + 22 + index * GOLDEN % 1 * 36 }));
  return html`<text ${fillOf(arm.place)} x="8" y="${top + 12}">${arm.name}</text>${dots(points, arm.place)}`;
}
var CANDIDATES = [-1e4, -1e3, -300, -100, -30, -10, 0, 10, 30, 100, 300, 1e3, 1e4];
function axis(x2, height) {
  const [low = 0, high = 0] = x2.domain();
  const ticks3 = [];
  for (const value2 of CANDIDATES)
    if (value2 >= low && value2 <= high && (ticks3.length === 0 || x2(value2) - x2(ticks3.at(-1)) >= 30))
      ticks3.push(value2);
  return html`${ticks3.map(
    (value2) => html`<path class="${value2 === 0 ? "reference" : "grid"}" stroke="#ddd" d="M${at(x2(value2))} ${TOP_OF_ROWS + 16}V${height - 34}"/><text class="tick" x="${at(x2(value2))}" y="${height - 20}" text-anchor="middle">${grouped(value2)}</text>`
  )}<text class="label" x="${FRAME.width / 2}" y="${height - 4}" text-anchor="middle">tokens billed − tokens of the text</text>`;
}

// src/core/report/plots/spending.ts
var MOST_STEPS = 400;
function spendingPlot(arms, capUsd) {
  const spent = arms.map(spendingOf).filter(({ sums }) => sums.length > 0);
  if (spent.length === 0) return null;
  const total = spent.reduce((sum, { sums }) => sum + sums.at(-1), 0);
  const most = Math.max(...spent.map(({ sums }) => sums.at(-1)));
  const isCapShown = capUsd !== null && capUsd <= 5 * most;
  const x2 = scaleFromZero(Math.max(...spent.map(({ sums }) => sums.length)) / 1.05, LEFT, RIGHT);
  const y2 = scaleFromZero(isCapShown ? Math.max(capUsd, most) : most, BOTTOM, TOP);
  return {
    id: "spending",
    title: capUsd === null ? "Cost as the run went on" : "Cost as the run went on, against its cap",
    description: `${spent.map(({ arm, sums }) => `${arm.name}: USD ${usd(sums.at(-1))} for ${counted(sums.length, "request")}.`).join(" ")} All arms: USD ${usd(total)}${capUsd === null ? "; no cap on the cost." : `, ${percent(capUsd === 0 ? null : total / capUsd, 1)} of the cap of USD ${usd(capUsd)}, which is on all arms together.`}`,
    width: FRAME.width,
    height: FRAME.height,
    marks: html`${axes({ label: "requests of the arm", ticks: linearTicks(x2) }, { label: "USD", ticks: linearTicks(y2) })}${legend(
      spent.map(({ arm }) => arm),
      "line"
    )}${spent.map((one2) => curve(one2, x2, y2))}${isCapShown ? level(y2(capUsd), "cap", "cap") : null}`,
    twin: {
      head: ["USD", "requests", "cost", "of the cap"],
      rows: spent.map(({ arm, sums }) => [
        arm.name,
        String(sums.length),
        usd(sums.at(-1)),
        capUsd === null || capUsd === 0 ? UNKNOWN : percent(sums.at(-1) / capUsd, 1)
      ])
    }
  };
}
function spendingOf(arm) {
  let sum = 0;
  const sums = [];
  for (const record of inTime(arm.records)) {
    const cost2 = ownCostUsd(record);
    if (cost2 !== null) sums.push(sum += cost2);
  }
  return { arm, sums };
}
function curve({ arm, sums }, x2, y2) {
  const stride = Math.ceil(sums.length / MOST_STEPS);
  const points = [];
  for (let request = stride; request < sums.length; request += stride) points.push([request, sums[request - 1]]);
  points.push([sums.length, sums.at(-1)]);
  const path3 = line_default().x(([request]) => x2(request)).y(([, sum]) => y2(sum)).curve(stepAfter).digits(1)([[0, 0], ...points]);
  return html`<path ${strokeOf(arm.place)} fill="none" stroke-width="1.8" stroke-dasharray="${dashOf(arm.place)}" d="${path3 ?? ""}"/>`;
}

// src/core/report/plots/timeline.ts
var SHORTEST_PAUSE_MS = 3e5;
var RHYTHMS = 20;
var PAUSE_WIDTH = 14;
var MOST_PAUSES = 8;
function timelinePlot(arms) {
  const timed = arms.map((arm) => ({ arm, attempts: attemptsOf(arm) }));
  const starts = Float64Array.from(timed.flatMap(({ attempts }) => attempts.map(({ startedAt }) => startedAt))).sort();
  if (starts.length === 0) return null;
  const sessions = sessionsOf(starts);
  const x2 = timeScale(sessions);
  const answered = timed.map(({ arm, attempts }) => ({ arm, answers: attempts.filter(isAnswer) }));
  const latencies = answered.flatMap(({ answers: answers2 }) => answers2.map(({ ms }) => ms));
  const y2 = logScale(latencies, BOTTOM, TOP + 12);
  const failed = timed.map(({ arm, attempts }) => ({
    arm,
    failures: attempts.filter(({ record }) => !isAnswered(record))
  }));
  return {
    id: "timeline",
    title: "Total latency over the time of the run",
    description: [
      `From ${stampOf(starts[0])} to ${stampOf(starts.at(-1))}. The line of each arm is its running median.`,
      ...pausesOf(sessions),
      ...failed.flatMap(
        ({ arm, failures }) => failures.length === 0 ? [] : [`${arm.name}: ${counted(failures.length, "failure")}, drawn as \xD7 above.`]
      )
    ].join(" "),
    width: FRAME.width,
    height: FRAME.height,
    marks: html`${pauseBands(sessions, x2)}${axes(
      { label: "time of the request\u2019s start, UTC", ticks: timeTicks(sessions, x2) },
      latencies.length === 0 ? { label: "nothing was answered", ticks: [] } : { label: "total, ms, logarithmic", ticks: logTicks(y2) }
    )}${legend(arms, "line")}${answered.map(({ arm, answers: answers2 }) => drawn3(arm, answers2, x2, y2))}${failed.map(({ arm, failures }) => crosses(arm, failures, x2))}`,
    twin: twinOf2(timed)
  };
}
function attemptsOf(arm) {
  return arm.records.map((record) => ({ record, startedAt: startOf(record), ms: latencyOf(record, "total_ms") })).filter(({ startedAt }) => !Number.isNaN(startedAt)).sort((one2, other) => one2.startedAt - other.startedAt);
}
function isAnswer(attempt) {
  return attempt.ms !== null;
}
function sessionsOf(starts) {
  const gaps = starts.subarray(1).map((start, index) => start - starts[index]);
  const rhythm = gaps.length === 0 ? 0 : quantile(gaps.toSorted(), 0.5);
  const long = Math.max(SHORTEST_PAUSE_MS, RHYTHMS * rhythm);
  const pauses = [...gaps.keys()].filter((index) => gaps[index] >= long);
  const longest = pauses.sort((one2, other) => gaps[other] - gaps[one2]).slice(0, MOST_PAUSES);
  const ends = [...longest.sort((one2, other) => one2 - other), starts.length - 1];
  return ends.map((end, session) => ({
    from: starts[session === 0 ? 0 : ends[session - 1] + 1],
    to: starts[end]
  }));
}
function timeScale(sessions) {
  const active = sessions.reduce((sum, { from, to }) => sum + Math.max(1, to - from), 0);
  const width = RIGHT - LEFT - PAUSE_WIDTH * (sessions.length - 1);
  const [domain, range2] = [[], []];
  let x2 = LEFT;
  for (const { from, to } of sessions) {
    const end = x2 + width * Math.max(1, to - from) / active;
    domain.push(from, Math.max(to, from + 1));
    range2.push(x2, end);
    x2 = end + PAUSE_WIDTH;
  }
  return linear2().domain(domain).range(range2);
}
function pausesOf(sessions) {
  const lengths = sessions.slice(1).map(({ from }, index) => timespan(from - sessions[index].to));
  return lengths.length === 0 ? [] : [`Pauses, drawn as narrow bands: ${lengths.join(", ")}.`];
}
function pauseBands(sessions, x2) {
  return sessions.slice(1).map(({ from }) => {
    const left = x2(from) - PAUSE_WIDTH;
    return html`<rect class="pause" fill="#ddd" x="${at(left)}" y="${TOP}" width="${PAUSE_WIDTH}" height="${BOTTOM - TOP}"/>`;
  });
}
function timeTicks(sessions, x2) {
  const last = sessions.at(-1).to;
  const isLong = last - sessions[0].from > 864e5;
  const room = isLong ? 78 : 44;
  const ticks3 = [];
  const moments = [...sessions.map(({ from }) => from), last];
  const end = Math.min(x2(last), RIGHT - room / 2 + FRAME.right);
  for (const moment of moments) {
    const place = moment === last ? end : Math.max(x2(moment), LEFT);
    const before = ticks3.at(-1)?.at ?? -Infinity;
    const isFree = place - before >= room && (moment === last || end - place >= room);
    if (isFree) ticks3.push({ at: place, text: isLong ? stampOf(moment).slice(5) : stampOf(moment).slice(11) });
  }
  return ticks3;
}
function stampOf(ms) {
  return new Date(ms).toISOString().slice(0, 16).replace("T", " ");
}
function drawn3(arm, answers2, x2, y2) {
  const points = answers2.map(({ startedAt, ms }) => ({ x: x2(startedAt), y: y2(ms) }));
  const path3 = line_default().x(({ startedAt }) => x2(startedAt)).y(({ ms }) => y2(ms)).digits(1)(runningMedian(answers2));
  return html`${dots(points, arm.place)}<path ${strokeOf(arm.place)} fill="none" stroke-width="2" stroke-dasharray="${dashOf(arm.place)}" d="${path3 ?? ""}"/>`;
}
var WINDOWS = 60;
var FEWEST_IN_WINDOW = 9;
function runningMedian(answers2) {
  const size = Math.max(FEWEST_IN_WINDOW, Math.ceil(answers2.length / (WINDOWS / 2)));
  const medians = [];
  for (let from = 0; from + size <= answers2.length; from += Math.ceil(size / 2)) {
    const window = answers2.slice(from, from + size);
    medians.push({ ...window[Math.floor(size / 2)], ms: quantile(sortedLatencies(window), 0.5) });
  }
  return medians;
}
function sortedLatencies(answers2) {
  return Float64Array.from(answers2.map(({ ms }) => ms)).sort();
}
function crosses(arm, failures, x2) {
  if (failures.length === 0) return null;
  const places = new Set(failures.map(({ startedAt }) => at(x2(startedAt))));
  const path3 = [...places].map((place) => `M${at(place - 3)} ${TOP + 2}l6 6m0-6l-6 6`).join("");
  return html`<path ${strokeOf(arm.place)} fill="none" stroke-width="1.5" d="${path3}"/>`;
}
var PARTS = 4;
function twinOf2(timed) {
  const rows = timed.flatMap(({ arm, attempts }) => {
    const size = Math.ceil(attempts.length / PARTS);
    return Array.from(
      { length: size === 0 ? 0 : Math.ceil(attempts.length / size) },
      (_, part) => quarterRow(`${arm.name}, part ${part + 1}`, attempts.slice(part * size, (part + 1) * size))
    );
  });
  return { head: ["part of the run", "from, UTC", "requests", "median total, ms", "failures"], rows };
}
function quarterRow(name, attempts) {
  const sorted = sortedLatencies(attempts.filter(isAnswer));
  const failures = attempts.filter(({ record }) => !isAnswered(record));
  const kinds = [...new Set(failures.map(({ record }) => outcomeOf(record).replaceAll("_", " ")))].sort();
  return [
    name,
    stampOf(attempts[0].startedAt),
    grouped(attempts.length),
    sorted.length === 0 ? "\u2013" : grouped(quantile(sorted, 0.5)),
    failures.length === 0 ? "0" : `${grouped(failures.length)} (${kinds.join(", ")})`
  ];
}

// src/core/report/plots/token-latency.ts
function tokenLatencyPlot(arms) {
  const told = arms.map((arm) => ({ arm, answers: answersOf(arm) })).filter(({ answers: answers2 }) => answers2.length > 0);
  if (told.length === 0) return null;
  const all = told.flatMap(({ answers: answers2 }) => answers2);
  const x2 = logScale(
    all.map(({ tokens }) => tokens),
    LEFT,
    RIGHT
  );
  const y2 = logScale(
    all.map(({ ms }) => ms),
    BOTTOM,
    TOP
  );
  const twin = twinOf3(told);
  return {
    id: "tokens-latency",
    title: "Output tokens against total latency",
    description: `One dot an answer, ${counted(all.length, "answer")}; output tokens hold those of reasoning. Answers of the same length that take longer are a slower service; longer answers are not.`,
    width: FRAME.width,
    height: FRAME.height,
    marks: html`${axes(
      { label: "output tokens, logarithmic", ticks: logTicks(x2) },
      { label: "total, ms, logarithmic", ticks: logTicks(y2) }
    )}${legend(
      told.map(({ arm }) => arm),
      "dot"
    )}${told.map(
      ({ arm, answers: answers2 }) => dots(
        answers2.map(({ tokens, ms }) => ({ x: x2(tokens), y: y2(ms) })),
        arm.place
      )
    )}`,
    twin
  };
}
function answersOf({ records }) {
  return records.flatMap((record) => {
    const [tokens, ms] = [record.output_tokens, latencyOf(record, "total_ms")];
    return tokens === null || tokens === 0 || ms === null ? [] : [{ tokens, ms }];
  });
}
var PARTS2 = 4;
function twinOf3(told) {
  const tokens = Float64Array.from(told.flatMap(({ answers: answers2 }) => answers2.map((answer) => answer.tokens))).sort();
  const least = quantile(tokens, 0);
  const highest = Array.from({ length: PARTS2 }, (_, part) => quantile(tokens, (part + 1) / PARTS2));
  const parted = told.map(({ answers: answers2 }) => partsOf(answers2, highest));
  const rows = highest.map((high, part) => [
    `${part === 0 ? grouped(least) : `over ${grouped(highest[part - 1])}`} to ${grouped(high)}`,
    ...parted.map((parts) => medianOf(parts[part]))
  ]);
  return { head: ["output tokens", ...told.map(({ arm }) => `${arm.name}, median ms`)], rows };
}
function partsOf(answers2, highest) {
  const parts = highest.map(() => []);
  for (const { tokens, ms } of answers2) parts[highest.findIndex((high) => tokens <= high)].push(ms);
  return parts;
}
function medianOf(values) {
  if (values.length === 0) return UNKNOWN;
  return `${grouped(quantile(Float64Array.from(values).sort(), 0.5))} (${grouped(values.length)})`;
}

// src/core/report/plots/trend.ts
var FEWEST_RUNS = 2;
var MOST_TICKS = 5;
function trendPlot({ points: runs, drifts }, arms) {
  if (runs.length < FEWEST_RUNS) return null;
  const drawn4 = arms.map(({ arm, name }) => ({
    arm,
    name,
    values: runs.flatMap(({ arms: measured }, run) => {
      const log2 = measured.find((each) => each.arm === name)?.log_total_ms ?? null;
      return log2 === null ? [] : [{ run, ms: Math.exp(log2.mean) }];
    })
  }));
  const all = drawn4.flatMap(({ values }) => values.map(({ ms }) => ms));
  if (all.length === 0) return null;
  const days = runs.map(({ origin }) => origin.measured_at?.slice(0, 10) ?? UNKNOWN);
  const place = point().domain(runs.map((_, run) => run)).range([LEFT + 8, RIGHT - 8]);
  const x2 = (run) => place(run) ?? LEFT;
  const y2 = logScale(all, BOTTOM, TOP);
  const changes = latencyChanges(drifts, runs, drawn4);
  return {
    id: "trend",
    title: "Total latency from run to run",
    description: `The geometric mean of each run. ${runs.length} runs, from ${days[0]} to ${days.at(-1)}. A dotted line marks the first run after a lasting change: ${changes.length === 0 ? "there is none" : changes.map(({ of, run }) => `${of}, ${days[run]}`).join("; ")}.`,
    width: FRAME.width,
    height: FRAME.height,
    marks: html`${axes({ label: "day of the run, UTC", ticks: dayTicks(days, x2) }, { label: "total, ms, logarithmic", ticks: logTicks(y2) })}${legend(
      drawn4.map(({ arm }) => arm),
      "line"
    )}${changes.map(({ arm, run }) => html`<path ${strokeOf(arm.place)} stroke-dasharray="2 3" d="M${at(x2(run))} ${TOP}V${BOTTOM}"/>`)}${drawn4.map((each) => curve2(each, x2, y2))}`,
    twin: {
      head: ["run", ...drawn4.map(({ arm }) => `${arm.name}, ms`)],
      rows: runs.map((_, run) => [days[run] ?? UNKNOWN, ...drawn4.map((each) => cell(each, run))])
    }
  };
}
function cell({ values }, run) {
  const value2 = values.find((one2) => one2.run === run);
  return value2 === void 0 ? UNKNOWN : grouped(value2.ms);
}
function curve2({ arm, values }, x2, y2) {
  const path3 = line_default().x(({ run }) => x2(run)).y(({ ms }) => y2(ms)).digits(1)(values);
  return html`<path ${strokeOf(arm.place)} fill="none" stroke-width="2" stroke-dasharray="${dashOf(arm.place)}" d="${path3 ?? ""}"/>`;
}
function dayTicks(days, x2) {
  const step = Math.max(1, Math.ceil((days.length - 1) / (MOST_TICKS - 1)));
  return days.flatMap((day, run) => run % step === 0 ? [{ at: x2(run), text: day.slice(5) }] : []);
}
function latencyChanges(drifts, runs, drawn4) {
  const own = drawn4.map(({ arm, name }) => ({ arm, of: arm.name, series: name }));
  const against = drawn4.flatMap(
    (a) => drawn4.map((b) => ({
      arm: a.arm,
      of: `${a.arm.name} against ${b.arm.name}`,
      series: pairName({ a: a.name, b: b.name })
    }))
  );
  return drifts.flatMap((drift) => {
    const changed = [...own, ...against].find(({ series }) => drift.dimension === "latency" && series === drift.of);
    const run = runs.findIndex(({ origin }) => origin.measured_at === drift.since);
    return changed === void 0 || run < 0 ? [] : [{ arm: changed.arm, of: changed.of, run }];
  });
}

// src/core/report/html/quote.ts
function quote(text, longest) {
  if (text === null || text === "") return html`<p class="none">no text</p>`;
  return html`<pre dir="auto">${text.slice(0, longest)}${remainder(text, longest)}</pre>`;
}
function quoteInParts(text, starts, longest) {
  const shown3 = starts.filter((start) => start < longest);
  const parts = shown3.map((start, index) => {
    const end = Math.min(shown3[index + 1] ?? text.length, longest);
    return html`<mark>${index + 1}▸</mark>${text.slice(start, end)}`;
  });
  return html`<pre dir="auto">${parts}${remainder(text, longest)}</pre>`;
}
function remainder(text, longest) {
  return text.length <= longest ? null : html`<i> … and ${counted(text.length - longest, "more character")}</i>`;
}

// src/core/report/html/deliveries.ts
var MOST_AN_ARM = 20;
var LONGEST_TEXT = 2500;
var LONGEST_ID = 80;
function deliveries(arms) {
  const faulty = arms.map((arm) => ({ arm, records: arm.records.filter(isFaulty) })).filter(({ records }) => records.length > 0);
  if (faulty.length === 0) return null;
  return html`<h3>Answers whose text is not the text that was billed</h3>
${faulty.map(({ arm, records }) => ofArm(arm, records))}`;
}
function isFaulty({ as_billed, snapshots, answer_text, output_text }) {
  const hasTrueText = answer_text !== null && answer_text !== output_text;
  return as_billed === false || (snapshots ?? 1) > 1 || hasTrueText;
}
function ofArm({ name }, records) {
  const inParts = records.filter(({ snapshots }) => (snapshots ?? 1) > 1);
  const ordered = [...inParts, ...records.filter((record) => !inParts.includes(record))];
  const rest = records.length - MOST_AN_ARM;
  return html`<p><strong>${name}</strong>: ${counted(records.length, "answer")}; ${grouped(inParts.length)} arrived as several snapshots of one answer.${rest > 0 ? ` ${grouped(MOST_AN_ARM)} are shown; the records hold all.` : ""}</p>
<div class="evidences">
${ordered.slice(0, MOST_AN_ARM).map(shown)}</div>`;
}
function shown(record) {
  const { output_text: text, answer_text: truth } = record;
  const starts = text === null || truth === null ? [] : startsOf(text, truth);
  return html`<details class="evidence"><summary><bdi>${excerpt(record.prompt_id, LONGEST_ID)}</bdi>: ${whatHappened(record)}</summary>
<div class="sides">
<section><h4>What arrived</h4>${starts.length > 1 && text !== null ? quoteInParts(text, starts, LONGEST_TEXT) : quote(text, LONGEST_TEXT)}</section>
<section><h4>What was billed</h4>${truth === null ? html`<p class="none">The true text can’t be told from the bill.</p>` : quote(truth, LONGEST_TEXT)}</section>
</div>
</details>
`;
}
function whatHappened({ snapshots, replayed_chars, token_residual }) {
  const repeated = replayed_chars === null || replayed_chars === 0 ? "" : `, ${counted(replayed_chars, "character")} delivered more than once`;
  if ((snapshots ?? 1) > 1) return `${grouped(snapshots ?? 0)} snapshots${repeated}`;
  const residual = token_residual === null ? "text differs from the bill" : `residual ${grouped(token_residual)} tokens`;
  return `${residual}${repeated}`;
}
function startsOf(text, truth) {
  return billedSnapshots(text, (answer) => answer === truth)?.starts ?? [];
}

// src/core/report/html/disagreements.ts
var MOST = 40;
var LONGEST_QUESTION = 1500;
var LONGEST_ANSWER = 2500;
var LONGEST_ID2 = 80;
function disagreements(pairs, correct, counts, [a, b]) {
  const count = counts.a_only + counts.b_only;
  if (count === 0) return null;
  return html`<h3>Questions on which they disagree</h3>
<p>${counted(count, "question")}: ${grouped(counts.a_only)} right through ${a} only, ${grouped(counts.b_only)} through ${b} only.${count > MOST ? ` The first ${grouped(MOST)} are shown; the records hold all.` : ""}</p>
<div class="evidences">
${firstOf(pairs, correct).map((one2) => shown2(one2, a, b))}</div>`;
}
function firstOf(pairs, correct) {
  const found = [];
  for (const pair of pairs) {
    const disagreement = disagreementOf(pair, correct);
    if (disagreement !== null) found.push(disagreement);
    if (found.length === MOST) break;
  }
  return found;
}
function disagreementOf(pair, correct) {
  const [a, b] = [correct(pair.a), correct(pair.b)];
  return a === null || b === null || a === b ? null : { pair, right: a ? "a" : "b" };
}
function shown2({ pair, right }, a, b) {
  const id = excerpt(pair.a.prompt_id, LONGEST_ID2);
  const reference = pair.a.expected_answer ?? pair.b.expected_answer;
  return html`<details class="evidence"><summary><bdi>${id}</bdi>: right through ${right === "a" ? a : b} only</summary>
<h4>Question</h4>${quote(pair.a.prompt_text ?? pair.b.prompt_text, LONGEST_QUESTION)}
<div class="sides">
${side(a, pair.a, right === "a")}
${side(b, pair.b, right === "b")}
</div>
<h4>Reference answer</h4>${quote(reference, LONGEST_QUESTION)}
</details>
`;
}
function side(arm, record, isRight) {
  const ended = isAnswered(record) ? "" : `, ${outcomeOf(record).replaceAll("_", " ")}`;
  return html`<section><h4>${arm}: ${isRight ? "\u2713 right" : `\u2717 wrong${ended}`}</h4>${quote(record.output_text, LONGEST_ANSWER)}</section>`;
}

// src/core/report/html/subjects.ts
var MOST_ARMS = 6;
var MOST_PAIRS = 4;
function subjectsOf(input, material) {
  const shown3 = { ...material, arms: material.arms.slice(0, MOST_ARMS), pairs: material.pairs.slice(0, MOST_PAIRS) };
  return [latency(shown3), answers(input, shown3), integrity(shown3), cost(input, shown3), trend(input, shown3)].filter(
    (subject2) => subject2 !== null
  );
}
function latency({ arms, pairs }) {
  const drawn4 = arms.map(({ arm }) => arm);
  return subject("latency", "Latency", [
    ecdfPlot(drawn4, "total_ms"),
    ecdfPlot(drawn4, "ttft_ms"),
    ecdfPlot(drawn4, "ttfb_ms"),
    ...pairs.map(({ a, b, pairs: joined, comparison }) => pairedRatiosPlot(a, b, joined, comparison.latency.total_ms)),
    timelinePlot(drawn4),
    phasesPlot(drawn4),
    tokenLatencyPlot(drawn4)
  ]);
}
function answers({ context }, { arms, pairs }) {
  if (context.comparison.arms.every(({ ok }) => ok === 0)) return null;
  const correct = correctnessOf(context.comparison.scorer);
  const texts = correct === null ? [] : pairs.flatMap(
    ({ a, b, pairs: joined, comparison }) => disagreements(joined, correct, comparison.accuracy, [a.name, b.name]) ?? []
  );
  return subject(
    "answers",
    "Answers",
    [accuracyPlot(arms.map(({ arm, summary }) => ({ arm, accuracy: summary.accuracy })))],
    texts
  );
}
function correctnessOf(name) {
  const scorer = [...SCORERS, ...SENSITIVITY_SCORERS].find((known) => known === name);
  return scorer === void 0 ? null : correctness(scorer);
}
function integrity({ arms }) {
  const drawn4 = arms.map(({ arm }) => arm);
  return subject("integrity", "Integrity", [residualsPlot(drawn4)], [deliveries(drawn4)]);
}
function cost({ context }, { arms, pairs }) {
  return subject("cost", "Cost", [
    spendingPlot(
      arms.map(({ arm }) => arm),
      context.run?.settings.max_cost_usd ?? null
    ),
    ...pairs.map(({ a, b, comparison }) => costFactorsPlot(a, b, comparison.cost))
  ]);
}
function trend({ context }, { arms }) {
  const history = context.watch?.history ?? null;
  if (history === null) return null;
  return subject("runs", "From run to run", [
    trendPlot(
      history,
      arms.map(({ arm, summary }) => ({ arm, name: summary.arm }))
    )
  ]);
}
function subject(id, title, plots, texts = []) {
  const figures = plots.flatMap((plot) => plot === null ? [] : [figure(plot)]);
  const words = texts.filter((text) => text !== null);
  if (figures.length + words.length === 0) return null;
  return { id, title, body: html`<div class="plots">\n${figures}</div>\n${words}` };
}

// src/core/report/html/page.ts
var POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
function renderPage(input) {
  const { report } = input;
  const subjects = [
    ...subjectsOf(input, materialOf(input)),
    ...report.sections.map((told, place) => inWords(told, place, report.pairs.length > 1)),
    ...reproduction(input)
  ];
  const { title, notices } = report.opening;
  const page = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${title} · parity-bench</title>
${styleElement(SHEET)}
</head>
<body>
<header>
<h1><bdi>${title}</bdi></h1>
${notices.map(({ kind, text }) => html`<p class="note ${kind}"><bdi>${text}</bdi></p>\n`)}</header>
<main>
${opening(report)}<nav aria-label="Contents"><ul>
${contents(subjects)}</ul></nav>
${subjects.map(section)}</main>
<footer><p>Made by parity-bench from the records of the run; it holds no script and asks nothing of the network.</p></footer>
</body>
</html>
`;
  return `<!doctype html>
${page.markup}`;
}
function opening({ opening: { verdict, gates, answers: first, qualifiers, more }, pairs, alone }) {
  const all = [
    ...pairs.map(({ a, b, answers: answers2 }) => ({ name: `${a} vs ${b}`, answers: answers2 })),
    ...alone.map(({ name, answers: answers2 }) => ({ name, answers: answers2 }))
  ];
  const answered = first === null ? [] : all;
  const kind = answered.length === 1 ? "unseen" : "seen";
  return html`${answered.map(
    ({ name, answers: answers2 }, index) => html`<h2 class="${kind}"><bdi>${name}</bdi></h2>\n${answerCards(answers2, `answer${index}`)}`
  )}${[verdict, gates].map((line) => line === null ? null : html`<p><strong><bdi>${line}</bdi></strong></p>\n`)}${qualifierList(qualifiers, more)}`;
}
function qualifierList(qualifiers, more) {
  if (qualifiers.length === 0) return null;
  const items = qualifiers.map(({ severity, text }) => {
    const mark = severity === null ? null : html`<span class="severity ${severity}">${severity}</span>: `;
    return html`<li>${mark}<bdi>${text}</bdi></li>\n`;
  });
  return html`<ul class="qualifiers">
${items}${more === 0 ? null : html`<li class="soft">and ${grouped(more)} more below</li>\n`}</ul>
`;
}
var OF_A_PAIR = /* @__PURE__ */ new Set(["comparison", "open", "tests", "readings"]);
function contents(subjects) {
  const listed = subjects.filter(({ unlisted }) => unlisted !== true);
  return listed.map(({ id, title }) => html`<li><a href="#${id}"><bdi>${title}</bdi></a></li>\n`);
}
function inWords({ id: kind, title, parts }, place, ofSeveral) {
  const id = `section-${place + 1}`;
  const body = parts.map((part, index) => partElement(part, `${title}: table ${place + 1}.${index + 1}`));
  return { id, title, body: html`${body}`, unlisted: ofSeveral && OF_A_PAIR.has(kind) };
}
function reproduction({ command }) {
  return command === null ? [] : [{ id: "command", title: "The command that does it again", body: html`<pre>${command}</pre>` }];
}
function section({ id, title, body }) {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading"><bdi>${title}</bdi></h2>
${body}
</section>
`;
}
export {
  analysed,
  armsNamed,
  pairsNamed,
  parseConditions,
  publish,
  refuseUnknownSubjects,
  renderPage,
  settled,
  verdictsOf
};
