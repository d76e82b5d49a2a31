const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands in HTML, in an element or in a quoted attribute. */
export const safe = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** A page without script, beside the site; `content` is HTML, `title` is text. */
export const plainPage = (title: string, stylesheet: string, content: string): string => `<!doctype html>
<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${safe(title)} | Raamwerk</title>
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<main>
${content}
</main>
</body>
</html>`;
