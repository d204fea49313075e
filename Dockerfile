# Publish Desk in a container. Data lives in the volume /data: mount it, and back it up into /backups.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY flex-templates ./flex-templates
RUN npm run build && npm prune --omit=dev
# `npm run doctor` and its like, as the guide and the program's own words name them, without the compiler.
RUN sed -i 's#"tsx src/\(.*\)\.ts"#"node dist/src/\1.js"#' package.json

FROM node:24-slim
WORKDIR /app
# Only the container's own network reaches it there.
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0
# npm has nowhere to keep logs, and no news to tell.
ENV NPM_CONFIG_LOGS_MAX=0 NPM_CONFIG_UPDATE_NOTIFIER=false
RUN install -d -o node -g node -m 700 /data /backups
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# Office profiles are read from beside the sources, and so are the templates of papers.
COPY --from=build /app/src/offices ./src/offices
COPY paper ./paper
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "--max-old-space-size=1024", "dist/src/main.js"]
