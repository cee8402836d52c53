// Sets the chosen theme before the first paint. `data-theme` is absent when the system decides.
(() => {
  try {
    const theme = localStorage.getItem('demo-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch { /* Storage may be switched off; then the system's theme stays. */ }
})();
