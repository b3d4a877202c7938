// The linker cuts the data of a program wherever a few zeros stand, into thousands of segments: less to keep, more to load, since what
// compresses well is cut to pieces. This joins them again. Anything but plain active segments is left as it is.

const data_section = 11, data_count_section = 12;

/// The same module with its data in few segments.
export function joined(bytes) {
  const sections = [...sectionsOf(bytes)];
  const data = sections.find(({ id }) => id === data_section);
  const segments = data && segmentsOf(data.content);
  if (!segments) return bytes;
  const longest_gap = 4096;
  const merged = [];
  for (const { offset, content } of segments.sort((a, b) => a.offset - b.offset)) {
    const last = merged.at(-1), gap = last ? offset - last.offset - last.length : Infinity;
    if (gap < 0) return bytes;
    if (gap > longest_gap) merged.push({ offset, length: content.length, parts: [content] });
    else {
      last.parts.push(Buffer.alloc(gap), content);
      last.length += gap + content.length;
    }
  }
  const content = Buffer.concat([unsigned(merged.length),
    ...merged.flatMap(({ offset, length, parts }) => [Buffer.from([0, 0x41]), signed(offset), Buffer.from([0x0b]), unsigned(length), ...parts])]);
  return Buffer.concat([bytes.subarray(0, 8), ...sections.flatMap((section) => {
    const now = section.id === data_section ? content : section.id === data_count_section ? unsigned(merged.length) : section.content;
    return [Buffer.from([section.id]), unsigned(now.length), now];
  })]);
}

function* sectionsOf(bytes) {
  for (let at = 8; at < bytes.length;) {
    const id = bytes[at++];
    const [size, start] = readUnsigned(bytes, at);
    yield { id, content: bytes.subarray(start, start + size) };
    at = start + size;
  }
}

/// Undefined when a segment is passive or its place is not a plain number.
function segmentsOf(bytes) {
  let [count, at] = readUnsigned(bytes, 0);
  const segments = [];
  for (; count > 0; --count) {
    if (bytes[at++] !== 0 || bytes[at++] !== 0x41) return undefined;
    const [offset, end] = readSigned(bytes, at);
    if (bytes[end] !== 0x0b) return undefined;
    const [size, start] = readUnsigned(bytes, end + 1);
    segments.push({ offset, content: bytes.subarray(start, start + size) });
    at = start + size;
  }
  return segments;
}

function readUnsigned(bytes, at) {
  let value = 0;
  for (let scale = 1;; scale *= 128) {
    value += (bytes[at] & 127) * scale;
    if (bytes[at++] < 128) return [value, at];
  }
}

function readSigned(bytes, at) {
  let value = 0, shift = 0, byte;
  do {
    byte = bytes[at++];
    value |= (byte & 127) << shift;
    shift += 7;
  } while (byte >= 128);
  if (shift < 32 && byte & 64) value |= -1 << shift;
  return [value, at];
}

function unsigned(value) {
  const bytes = [];
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return Buffer.from([...bytes, value]);
}

function signed(value) {
  const bytes = [];
  for (;;) {
    const low = value & 127;
    value >>= 7;
    if ((value === 0 && !(low & 64)) || (value === -1 && low & 64)) return Buffer.from([...bytes, low]);
    bytes.push(low | 128);
  }
}
