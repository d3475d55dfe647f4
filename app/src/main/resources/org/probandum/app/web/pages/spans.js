// Marks over a text: spans that may overlap become runs that do not.

/** Cuts `[start, end)` of a text at every edge of a mark: runs with the marks that cover them. */
export function runs(start, end, marks) {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const edges = new Set([start, end]);
  for (const mark of inside) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [from, to] = [sorted[i], sorted[i + 1]];
    pieces.push({ start: from, end: to, marks: inside.filter((mark) => mark.start <= from && mark.end >= to) });
  }
  return pieces;
}

/** The paragraphs of a text, split at blank lines: spans that together hold all but the blank lines. */
export function paragraphs(text) {
  const found = [];
  const gap = /\n[ \t]*\n\s*/g;
  let start = 0;
  for (let match = gap.exec(text); match; match = gap.exec(text)) {
    if (match.index > start) {
      found.push({ start, end: match.index });
    }
    start = match.index + match[0].length;
  }
  if (start < text.length) {
    found.push({ start, end: text.length });
  }
  return found;
}

/** The span of the text that is selected inside `root`, whose runs carry `data-start`; else null. */
export function selected(root) {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !root.contains(selection.anchorNode) || !root.contains(selection.focusNode)) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  return start !== null && end !== null && end > start ? { start, end } : null;
}

function offset(node, within) {
  if (node.nodeType !== Node.TEXT_NODE) {
    const at = node.childNodes[within] ?? node.childNodes[node.childNodes.length - 1];
    const run = at?.closest?.('[data-start]') ?? at?.querySelector?.('[data-start]') ?? node.closest?.('[data-start]');
    if (!run) {
      return null;
    }
    return Number(node.childNodes[within] ? run.dataset.start : run.dataset.end);
  }
  const run = node.parentElement.closest('[data-start]');
  return run ? Math.min(Number(run.dataset.start) + within, Number(run.dataset.end)) : null;
}
