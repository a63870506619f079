/**
 * Monaco asks here for its workers. Each is a file of this origin next to the page's script, never a blob, so
 * that `worker-src 'self'` is enough and a path prefix in front of the gateway does not matter.
 */
window.MonacoEnvironment = {
  getWorker(_moduleId, label) {
    const file = label === 'json' || label === 'graphql' ? WORKER_FILES[label] : WORKER_FILES.editor;
    return new Worker(new URL(file, import.meta.url), { name: label });
  },
};
