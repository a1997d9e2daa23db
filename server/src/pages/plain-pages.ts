const page = (vi: string, en: string): string => `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Zone Progress</title></head>
<body>
<p>${vi}</p>
<p lang="en">${en}</p>
</body>
</html>
`;

/** What a browser sees while the pages are not built: one sentence in each language. */
export const MISSING_PAGES = page(
  'Các trang chưa được dựng: hãy chạy “npm start”, lệnh này dựng rồi phục vụ trang. API vẫn hoạt động tại <a href="/api/docs">/api/docs</a>.',
  'The pages are not built: run “npm start”, which builds and serves them. The API works at <a href="/api/docs">/api/docs</a>.',
);

/** What a browser sees when a page could not be drawn. `requestId` finds the reason in the log; it is ours, not the caller's. */
export const failedPage = (requestId: string): string =>
  page(
    `Máy chủ không dựng được trang này. Hãy tải lại; nếu vẫn lỗi, báo cho đơn vị vận hành mã yêu cầu ${requestId}.`,
    `The server could not draw this page. Load it again; if it stays, give the operator the request id ${requestId}.`,
  );
