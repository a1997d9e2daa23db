/** What a browser sees while the pages are not built: one sentence in each language. */
export const MISSING_PAGES = `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Zone Progress</title></head>
<body>
<p>Các trang chưa được dựng: hãy chạy “npm start”, lệnh này dựng rồi phục vụ trang. API vẫn hoạt động tại <a href="/api/docs">/api/docs</a>.</p>
<p lang="en">The pages are not built: run “npm start”, which builds and serves them. The API works at <a href="/api/docs">/api/docs</a>.</p>
</body>
</html>
`;
