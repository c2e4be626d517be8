// Stands at the end of a preview: headings can be jumped to, and Mermaid charts are drawn when they are first seen.

for (const heading of document.querySelectorAll('.shown :is(h1, h2, h3, h4)')) {
  const words = heading.textContent.trim().toLowerCase();
  heading.id ||= words.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
}

const charts = [...document.querySelectorAll('pre[lang="mermaid"]')];
/** Resolves when all charts that are not folded away are drawn. */
window.drawn = Promise.resolve();

if (window.mermaid !== undefined) {
  const isDark = matchMedia('(prefers-color-scheme: dark)');
  window.mermaid.initialize({ startOnLoad: false, theme: isDark.matches ? 'dark' : 'default' });
  isDark.addEventListener('change', () => location.reload());
  for (const details of document.querySelectorAll('details')) {
    details.addEventListener('toggle', () => drawSeen());
  }
  drawSeen();
}

/** One after another, as Mermaid wants it. */
function drawSeen() {
  for (const chart of charts) {
    window.drawn = window.drawn.then(() => draw(chart));
  }
}

async function draw(chart) {
  if (!chart.isConnected || !chart.checkVisibility()) return;
  const figure = document.createElement('figure');
  figure.className = 'mermaid';
  const source = chart.textContent;
  chart.replaceWith(figure);
  try {
    const { svg } = await window.mermaid.render(`chart-${charts.indexOf(chart)}`, source, figure);
    figure.innerHTML = svg;
  } catch {
    figure.replaceWith(chart);
  }
}
