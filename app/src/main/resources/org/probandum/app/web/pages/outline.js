// Coasts and boundaries of the world from Natural Earth, unpacked from our own compact file.
let loading;

/** `{land, coast, borders, disputed}`: rings and lines as lists of [latitude, longitude]. */
export function outline() {
  loading ??= fetch('/pages/outline.json').then((response) => response.json()).then(unpack);
  return loading;
}

function unpack({ unit, land, coast, borders, disputed }) {
  const lines = coast.map((line) => decode(line, unit));
  const line = (number) => (number < 0 ? [...lines[~number]].reverse() : lines[number]);
  const ring = (numbers) => numbers.flatMap((number, i) => (i ? line(number).slice(1) : line(number)));
  return {
    land: land.map((polygon) => polygon.map((numbers) => unbroken(ring(numbers)))),
    coast: lines.map(unbroken),
    borders: borders.map((one) => decode(one, unit)),
    disputed: disputed.map((one) => decode(one, unit)),
  };
}

/** A line that crosses the 180th meridian goes on beyond it instead of back around the earth. */
function unbroken(points) {
  let turns = 0;
  return points.map(([latitude, longitude], i) => {
    const step = i ? longitude - points[i - 1][1] : 0;
    turns += step > 180 ? -360 : step < -180 ? 360 : 0;
    return [latitude, longitude + turns];
  });
}

/** Undoes Google's encoded polyline format: zigzag steps in base 32, latitude first. */
function decode(text, unit) {
  const points = [];
  let [at, y, x] = [0, 0, 0];
  const step = () => {
    let [value, shift, digit] = [0, 0, 32];
    while (digit >= 32) {
      digit = text.charCodeAt(at++) - 63;
      value += (digit & 31) * 2 ** shift;
      shift += 5;
    }
    return value % 2 ? -(value + 1) / 2 : value / 2;
  };
  while (at < text.length) {
    y += step();
    x += step();
    points.push([y * unit, x * unit]);
  }
  return points;
}
