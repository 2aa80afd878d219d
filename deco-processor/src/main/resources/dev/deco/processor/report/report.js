// All of the page can be read without this: it closes what was opened, and shows where it went.
(() => {
  const opened = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const close = () => {
    const line = opened()?.closest(".line");
    if (line && location.hash === "#W" + line.id.slice(1)) {
      location.hash = line.id;
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
      close();
    }
  });
})();
