// All of the page can be read without this: it closes what was opened, and shows it in the wrapper.
(() => {
  const opened = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const isOpen = () => location.hash.startsWith("#W");
  const close = () => {
    location.hash = "L" + location.hash.slice(2);
  };
  const show = () => {
    document.querySelectorAll(".shown").forEach(line => line.classList.remove("shown"));
    const pane = document.querySelector(".generated");
    const links = pane && isOpen() ? opened()?.querySelectorAll("a.there") ?? [] : [];
    const lines = [...links].map(link => document.getElementById(link.hash.slice(1)));
    lines.forEach(line => line.classList.add("shown"));
    if (lines.length > 0) {
      pane.scrollTop += lines[0].getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
    }
  };
  addEventListener("click", event => {
    const badge = event.target.closest("a.badge");
    if (badge && badge.hash === location.hash) {
      event.preventDefault();
      badge.blur();
      close();
    }
  });
  addEventListener("keydown", event => {
    if (event.key === "Escape") {
      document.activeElement?.blur();
      if (isOpen()) {
        close();
      }
    }
  });
  addEventListener("hashchange", show);
  show();
})();
