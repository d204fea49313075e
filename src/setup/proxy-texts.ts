/** Proxies that stand in front of the bot with the certificate: one of the two is enough. */

export interface ProxyOptions {
  /** As people see it. */
  publicUrl: string;
  port: number;
}

/** Caddy fetches the certificate and renews it by itself. */
export function caddyText({ publicUrl, port }: ProxyOptions): string {
  return `# sudo cp this file to /etc/caddy/Caddyfile (or add it to the one that is there), then: sudo systemctl reload caddy
${hostOf(publicUrl)} {
	reverse_proxy 127.0.0.1:${port}
}
`;
}

export function nginxText({ publicUrl, port }: ProxyOptions): string {
  const name = hostOf(publicUrl);
  return `# sudo cp this file to /etc/nginx/conf.d/publish-desk.conf, then: sudo nginx -t && sudo systemctl reload nginx
# The certificate: sudo certbot certonly --nginx -d ${name}
server {
    listen 443 ssl;
    listen [::]:443 ssl;
    server_name ${name};
    ssl_certificate     /etc/letsencrypt/live/${name}/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/${name}/privkey.pem;

    # the bot itself limits what people send
    client_max_body_size 0;
    proxy_request_buffering off;

    location / {
        proxy_pass http://127.0.0.1:${port};
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_set_header X-Forwarded-Proto $scheme;
    }
}
`;
}

function hostOf(publicUrl: string): string {
  return new URL(publicUrl).hostname;
}
