// Charts, drawn from the tables beside them. Without a script the tables say the same.
"use strict";

(() => {
  const figures = [...document.querySelectorAll("figure[data-chart]")];
  if (!figures.length || typeof echarts === "undefined") return;

  const PAPER = { ink: "#000000", soft: "#333333", line: "#999999", card: "#ffffff", good: "#22663d", bad: "#9d2222", accent: "#0b5566", mixed: "#7a3a9e", direct: "#a8480f" };
  let paper = false;

  function palette() {
    if (paper) return PAPER;
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue("--" + name).trim();
    return Object.fromEntries(Object.keys(PAPER).map((name) => [name, colour(name)]));
  }

  const rows = (id) => [...document.querySelectorAll(`#${id} tbody tr`)].map((tr) => tr.dataset);
  const short = (words, most) => (words.length > most ? words.slice(0, most - 1) + "…" : words);
  const tip = (p) => ({ renderMode: "richText", confine: true, backgroundColor: p.card, borderColor: p.line, textStyle: { color: p.ink, fontSize: 13, width: 300, overflow: "break" } });

  // Who says so: a band for each, never one line for all. Up is cooperation, down conflict, each direction its own pattern.
  function relation(figure, p) {
    const data = rows(figure.dataset.table).filter((r) => r.year);
    const voices = [...new Set(data.map((r) => r.voice))];
    const deeds = [...new Set(data.map((r) => r.deed))];
    const numbers = data.map((r) => Number(r.year));
    const years = [];
    for (let y = Math.min(...numbers); y <= Math.max(...numbers); y++) years.push(String(y));
    const most = Math.max(1, ...data.flatMap((r) => [Number(r.up), -Number(r.down)]));
    const top = 56, foot = 34, gap = 40;
    const height = (figure.clientHeight - top - foot - gap * (voices.length - 1)) / voices.length;
    const colours = [p.accent, p.direct];
    const decals = [
      { symbol: "none" },
      { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4, color: p.card },
    ];
    const bar = (voice, i, deed, which) => ({
      type: "bar", name: deed, stack: `${i}-${deed}`, xAxisIndex: i, yAxisIndex: i, barMaxWidth: 22, barMinHeight: 0,
      itemStyle: { color: colours[deeds.indexOf(deed) % 2], borderColor: p.ink, borderWidth: 0.5, decal: decals[deeds.indexOf(deed) % 2] },
      data: years.map((y) => {
        const row = data.find((r) => r.voice === voice && r.deed === deed && r.year === y);
        const sum = row ? Number(row[which]) : 0;
        return sum === 0 ? null : sum; // no bar, not even its border
      }),
    });
    return {
      animation: false,
      backgroundColor: p.card,
      aria: { enabled: true, label: { description: `Bars by year. ${voices.map((v) => `${v}: ${data.filter((r) => r.voice === v).length} entries`).join("; ")}. The table below has all numbers.` } },
      legend: { top: 8, data: deeds, textStyle: { color: p.ink }, itemStyle: { borderColor: p.ink } },
      tooltip: { ...tip(p), trigger: "item", formatter: (x) => `${x.name}: ${voices[x.seriesIndex / (2 * deeds.length) | 0]}\n${x.seriesName}: ${x.value > 0 ? "cooperation" : "conflict"} ${x.value}` },
      title: voices.map((v, i) => ({ text: v[0].toUpperCase() + v.slice(1), left: 44, top: top + i * (height + gap) - 20, textStyle: { color: p.ink, fontSize: 12, fontWeight: 600 } })),
      grid: voices.map((_, i) => ({ left: 44, right: 14, top: top + i * (height + gap), height: height })),
      xAxis: voices.map((_, i) => ({
        type: "category", gridIndex: i, data: years,
        axisLabel: { show: i === voices.length - 1, color: p.soft }, axisTick: { show: false }, axisLine: { onZero: true, lineStyle: { color: p.ink } },
        position: "bottom",
      })).map((axis, i) => (i === voices.length - 1 ? { ...axis, axisLine: { onZero: false, lineStyle: { color: p.line } } } : axis)),
      yAxis: voices.map((_, i) => ({
        type: "value", gridIndex: i, min: -most, max: most, splitNumber: 2, interval: most,
        axisLabel: { color: p.soft, formatter: (v) => (v === 0 ? "0" : v.toFixed(0)) }, splitLine: { lineStyle: { color: p.line } },
      })),
      series: voices.flatMap((voice, i) => deeds.flatMap((deed) => [bar(voice, i, deed, "up"), bar(voice, i, deed, "down")])),
    };
  }

  const SHAPES = { state: "circle", person: "roundRect", body: "diamond", institution: "triangle", words: "rect" };
  const DASHES = { cooperation: "solid", conflict: [8, 4], mixed: [2, 4], neither: [2, 4] };

  // One line for two: the claims of both directions together; where it leads, they stand apart by who says so.
  function pairs(ties) {
    const all = new Map();
    for (const t of ties) {
      const key = [t.from, t.to].sort().join(" ");
      const pair = all.get(key) ?? { from: t.from, to: t.to, n: 0, best: 0, signs: new Set(), href: "", words: [] };
      const n = Number(t.n);
      pair.n += n;
      if (t.sign !== "neither") pair.signs.add(t.sign);
      pair.words.push(`${t.sign}: ${t.types}`);
      if (n > pair.best) Object.assign(pair, { best: n, href: t.href });
      all.set(key, pair);
    }
    return [...all.values()];
  }

  // What all rows of the list say that say either; else mixed.
  function sign(pair) {
    return pair.signs.size > 1 ? "mixed" : [...pair.signs][0] ?? "neither";
  }

  function graph(figure, p) {
    const nodes = rows(figure.dataset.nodes);
    const byId = new Map(nodes.map((n) => [n.id, n]));
    const most = Math.max(...nodes.map((n) => Number(n.n)));
    const small = figure.clientWidth < 600;
    const colours = { state: p.accent, person: p.direct, body: p.mixed, institution: p.good, words: p.soft };
    const signs = { cooperation: p.good, conflict: p.bad, mixed: p.soft, neither: p.soft };
    const ties = pairs(rows(figure.dataset.table));
    const thick = Math.max(...ties.map((t) => t.n), 1);
    const actor = (id) => byId.get(id)?.group !== "institution";
    const leads = (t) => (actor(t.from) && actor(t.to) ? `/relation?a=${encodeURIComponent(t.from)}&b=${encodeURIComponent(t.to)}` : t.href);
    return {
      animation: false,
      backgroundColor: p.card,
      aria: { enabled: true, label: { description: `A graph of ${nodes.length} actors and institutions and ${ties.length} ties. The lists below have all of them.` } },
      tooltip: {
        ...tip(p),
        formatter: (x) => x.dataType === "edge"
          ? `${byId.get(x.data.source).name} – ${byId.get(x.data.target).name}\n${x.data.n} claims, ${x.data.sign}\n${x.data.words.slice(0, 3).join("\n")}`
          : `${x.data.label.formatter ? byId.get(x.data.id).name : x.name}\n${byId.get(x.data.id).n} claims`,
      },
      series: [{
        type: "graph", layout: "force", roam: true, draggable: false, scaleLimit: { min: 0.4, max: 5 },
        left: 0, right: 0, top: 0, bottom: 0, width: figure.clientWidth, height: figure.clientHeight,
        force: { initLayout: "circular", repulsion: small ? 160 : 520, gravity: small ? 0.2 : 0.16, edgeLength: small ? [40, 110] : [70, 200], layoutAnimation: false },
        labelLayout: { hideOverlap: true },
        emphasis: { focus: "adjacency", label: { show: true }, lineStyle: { width: 4 } },
        lineStyle: { opacity: 0.75 },
        data: nodes.map((n) => ({
          id: n.id, name: n.id, href: n.href, symbol: SHAPES[n.group] ?? "rect",
          symbolSize: (small ? 9 : 12) + (small ? 18 : 30) * Math.sqrt(Number(n.n) / most),
          itemStyle: { color: colours[n.group] ?? p.soft, borderColor: p.card, borderWidth: 1.5 },
          label: { show: true, position: "bottom", distance: 3, formatter: short(n.name, small ? 18 : 30), color: p.ink, fontSize: small ? 11 : 12.5, textBorderColor: p.card, textBorderWidth: 3 },
        })),
        links: ties.map((t) => ({
          source: t.from, target: t.to, n: t.n, sign: sign(t), words: t.words, href: leads(t),
          lineStyle: { color: signs[sign(t)], type: DASHES[sign(t)], width: 1 + 4 * Math.sqrt(t.n / thick), curveness: 0.06 },
        })),
      }],
    };
  }

  const KINDS = { relation, graph };

  // Spreads the map over its frame, which may be high and narrow, with room for the names at the rim.
  function fit(chart, figure, option) {
    const [series] = option.series;
    const places = chart.getModel().getSeriesByIndex(0).getData();
    const at = series.data.map((_, i) => places.getItemLayout(i)).filter(Boolean);
    if (at.length < 2 || at.length < series.data.length) return;
    const xs = at.map((place) => place[0]), ys = at.map((place) => place[1]);
    const left = Math.min(...xs), top = Math.min(...ys);
    const rim = figure.clientWidth < 600 ? 42 : 70;
    const wide = figure.clientWidth - 2 * rim, high = figure.clientHeight - 70;
    const right = wide / Math.max(1, Math.max(...xs) - left), down = high / Math.max(1, Math.max(...ys) - top);
    const most = 2 * Math.min(right, down);
    const dx = Math.min(right, most), dy = Math.min(down, most);
    series.data.forEach((n, i) => Object.assign(n, { x: (xs[i] - left) * dx, y: (ys[i] - top) * dy }));
    const width = Math.max(...xs.map((x) => (x - left) * dx)), height = Math.max(...ys.map((y) => (y - top) * dy));
    Object.assign(series, { layout: "none", left: (figure.clientWidth - width) / 2, top: (figure.clientHeight - height) / 2 - 10, width, height });
    chart.setOption(option, true);
  }

  const charts = figures.map((figure) => {
    figure.hidden = false;
    const box = figure.appendChild(document.createElement("div"));
    box.setAttribute("role", "img");
    const chart = echarts.init(box, null, { renderer: "canvas" });
    chart.on("click", (x) => { if (x.data?.href) location.assign(x.data.href); });
    return () => {
      chart.resize();
      const option = KINDS[figure.dataset.chart](figure, palette());
      chart.setOption(option, true);
      if (figure.dataset.chart === "graph") fit(chart, figure, option);
    };
  });

  const draw = () => charts.forEach((one) => one());
  let later = 0;
  draw();
  addEventListener("resize", () => { clearTimeout(later); later = setTimeout(draw, 200); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);

  // On paper: dark on white, and the tables open.
  let closed = [];
  addEventListener("beforeprint", () => {
    paper = true;
    draw();
    closed = [...document.querySelectorAll("details[data-twin]:not([open])")];
    for (const d of closed) d.open = true;
  });
  addEventListener("afterprint", () => {
    paper = false;
    draw();
    for (const d of closed) d.open = false;
  });
})();
