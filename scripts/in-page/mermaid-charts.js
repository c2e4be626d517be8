// Stands in a page that has loaded Mermaid: `drawCharts` draws charts one after another and tells what it sees of each.

const { mermaid } = window;
mermaid.initialize({ startOnLoad: false, fontFamily: '"Liberation Sans", Arial, sans-serif' });

/**
 * @param {{ source: string, width: number }[]} charts width 0: where nothing has a width, as in what is folded
 * @returns for each what is seen of it, or why it cannot be drawn
 */
window.drawCharts = async (charts) => {
  const pictures = [];
  for (const { source, width } of charts) {
    const place = document.createElement('div');
    place.style.cssText = width === 0 ? 'display: none' : `width: ${width}px`;
    document.body.replaceChildren(place);
    try {
      const { svg } = await mermaid.render('chart', source, place);
      place.innerHTML = svg;
      place.style.display = 'block';
      pictures.push(seen(place.querySelector('svg')));
    } catch (error) {
      pictures.push(`it cannot be drawn: ${error instanceof Error ? error.message : error}`);
    }
  }
  return pictures;
};

function seen(drawing) {
  const texts = (selector) =>
    Array.from(drawing.querySelectorAll(selector)).sort((a, b) => a.getAttribute('y') - b.getAttribute('y'));
  const labels = texts('text[id$="-text"]');
  const [, , wide] = drawing.getAttribute('viewBox').split(' ').map(Number);
  const isOutside = (text) => {
    const { x, width } = text.getBBox();
    return x < 0 || x + width > wide;
  };
  return {
    role: drawing.getAttribute('aria-roledescription'),
    title: drawing.querySelector(':scope > title')?.textContent ?? '',
    description: drawing.querySelector(':scope > desc')?.textContent ?? '',
    sections: texts('text.sectionTitle').map((text) => text.textContent),
    labels: labels.map((text) => text.textContent.trim()),
    bars: Array.from(drawing.querySelectorAll('rect.task'), (bar) => Number(bar.getAttribute('width'))),
    points: Array.from(
      drawing.querySelectorAll('[class^="line-plot"] path'),
      (line) => line.getAttribute('d').split('L').length,
    ),
    outside: labels.filter(isOutside).map((text) => text.textContent),
  };
}
