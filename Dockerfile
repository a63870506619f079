# One image for the three services, the gateway and the set-up; `command` says which.
# Build behind a mirror with: docker build --build-arg NPM_REGISTRY=<url> .
FROM node:20-bookworm-slim AS build
ARG NPM_REGISTRY
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund ${NPM_REGISTRY:+--registry="$NPM_REGISTRY"}
COPY . .
RUN npm run build
RUN npm prune --omit=dev ${NPM_REGISTRY:+--registry="$NPM_REGISTRY"}

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/data data
COPY --from=build /app/package.json ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s --retries=10 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 4000}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/services/gateway/main.js"]
