import { OFFICE_HOST } from "../manifest/template.ts";

/** Pages of Microsoft that show Excel on the web, which frame the pane. */
const FRAMES = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office.net",
  "https://*.sharepoint.com",
  "https://*.cloud.microsoft",
  "https://onedrive.live.com",
];

/** The page's Content-Security-Policy; `frame-ancestors` only counts in a header. */
export function contentSecurityPolicy(officeJs: "cdn" | "self"): string {
  const scripts = officeJs === "cdn" ? `'self' https://${OFFICE_HOST}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${FRAMES.join(" ")}`,
  ].join("; ");
}

/**
 * A server block for nginx that serves the built site at its address. Names that carry their content's hash are kept by
 * browsers for a year, all else is asked for anew; icons may be kept (Office refuses icons that may not).
 */
export function nginxConf(base: string, officeJs: "cdn" | "self"): string {
  const { hostname, pathname } = new URL(base);
  const folder = pathname.replace(/\/+$/, "");
  const headers = (cache: string, more = ""): string =>
    `add_header Cache-Control "${cache}" always;
    add_header X-Content-Type-Options "nosniff" always;
    add_header Referrer-Policy "no-referrer" always;
    add_header Access-Control-Allow-Origin "*" always;
    add_header Content-Security-Policy "${contentSecurityPolicy(officeJs)}" always;${more}`;
  return `# Selaras PK di ${base}
# Ganti SERTIFIKAT, KUNCI, dan SITUS. Jangan menambah X-Frame-Options: Excel web menampilkan panel di dalam bingkai.
server {
  listen 443 ssl;
  server_name ${hostname};
  ssl_certificate SERTIFIKAT;
  ssl_certificate_key KUNCI;
  ssl_protocols TLSv1.2 TLSv1.3;
  server_tokens off;

  types {
    text/html html;
    text/css css;
    text/javascript js;
    application/json json;
    application/wasm wasm;
    application/xml xml;
    text/plain txt;
    image/png png;
    image/webp webp;
    image/svg+xml svg;
  }
  charset utf-8;
  gzip on;
  gzip_types text/css text/javascript application/json application/wasm text/plain;

  location ${folder}/ {
    alias SITUS/;
    autoindex off;
    limit_except GET { deny all; }
    ${headers("no-cache")}
  }
  # Nama berkas memuat sidik isinya.
  location ~ ^${folder.replaceAll(".", "\\.")}/(js|css)/(.+)$ {
    alias SITUS/$1/$2;
    limit_except GET { deny all; }
    ${headers("public, max-age=31536000, immutable")}
  }
  location ~ ^${folder.replaceAll(".", "\\.")}/assets/icons/(.+)$ {
    alias SITUS/assets/icons/$1;
    limit_except GET { deny all; }
    ${headers("public, max-age=86400")}
  }
}
`;
}
