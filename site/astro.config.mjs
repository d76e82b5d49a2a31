import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/**
 * Static pages only. Nothing is inlined, so that the pages satisfy `script-src 'self'; style-src 'self'`
 * without hashes: scripts come from each page's entry module, styles from linked files.
 */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  integrations: [preact()],
  devToolbar: { enabled: false },
  compressHTML: true,
  vite: { build: { assetsInlineLimit: 0 } },
});
