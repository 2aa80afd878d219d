// Appended to a copy of a page by BrowserTest: writes what a user would see, a fact on each line.
addEventListener("load", async () => {
  const facts = [];
  const fact = (name, value) => facts.push(name + "=" + value);
  const pause = () => new Promise(done => setTimeout(done, 50));
  const all = query => [...document.querySelectorAll(query)];
  const seen = element => getComputedStyle(element).display !== "none" && element.getBoundingClientRect().height > 0;
  const open = () => all(".why").filter(seen).map(element => element.id).join(" ");

  // The channels of a colour; every colour of the pages is one of these forms.
  const rgb = colour => colour.match(/[\d.]+/g).map(Number);
  const light = colour => {
    const [r, g, b] = rgb(colour).map(c => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = element => {
    for (let e = element; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor;
      if (rgb(colour).length === 3) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const contrast = element => {
    const [a, b] = [light(getComputedStyle(element).color), light(behind(element))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  fact("dark", matchMedia("(prefers-color-scheme: dark)").matches);
  fact("first", open());
  fact("reasons", all(".why").length);
  fact("ground", getComputedStyle(document.body).backgroundColor);

  const badge = document.querySelector(".lines a.badge.wait");
  const id = badge.hash.slice(1);
  const why = document.getElementById(id);
  fact("badge", id);
  badge.click();
  await pause();
  fact("clicked", open());
  fact("pinned", getComputedStyle(why).position);
  fact("wrapper", all(".generated .shown").map(line => line.id).join(" "));
  document.activeElement.blur();
  badge.click();
  await pause();
  fact("closed", open());
  badge.click();
  await pause();
  dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  await pause();
  fact("escaped", open());
  badge.focus();
  await pause();
  fact("focused", open());
  fact("floating", getComputedStyle(why).position);
  const box = why.getBoundingClientRect();
  fact("within", box.left >= 0 && box.right <= innerWidth);
  badge.blur();
  const reached = all(".lines a.badge").filter(each => each.tabIndex === 0).length;
  fact("reached", reached === all(".lines a.badge").length && reached > 0);
  const hover = [...document.styleSheets[0].cssRules].some(
    rule => rule.selectorText?.includes(".marks:hover ~ .why") && rule.style.display === "block");
  fact("hover", hover);

  document.getElementById("all").click();
  await pause();
  fact("all", all(".why").filter(seen).length);
  const missing = all("a[href^='#']").filter(a => a.hash.length > 1 && !document.getElementById(a.hash.slice(1)));
  fact("missing", missing.map(a => a.hash).join(" "));
  const pale = all("body *")
    .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && seen(e) && e.tagName !== "SCRIPT")
    .filter(e => contrast(e) < 4.5)
    .map(e => e.tagName + "." + e.className + " " + contrast(e).toFixed(2));
  fact("pale", [...new Set(pale)].join(", "));
  const result = document.createElement("pre");
  result.id = "facts";
  result.textContent = "\n" + facts.join("\n") + "\n";
  document.body.append(result);
});
