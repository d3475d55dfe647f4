// Asks the server. What goes wrong becomes an error with the server's own sentence.
const ROOT = '/api/v1';

/** Why a request was not answered. */
export class Refusal extends Error {
  constructor(status, title, detail) {
    super(detail || title);
    this.status = status;
    this.title = title;
  }
}

async function answer(response) {
  const type = response.headers.get('Content-Type') ?? '';
  const body = type.includes('json') ? await response.json() : await response.text();
  if (!response.ok) {
    throw new Refusal(response.status, body.title ?? String(response.status), body.detail ?? '');
  }
  return body;
}

function address(path, query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const search = new URLSearchParams(given).toString();
  return ROOT + path + (search ? `?${search}` : '');
}

/** Reads something. */
export async function get(path, query) {
  return answer(await fetch(address(path, query)));
}

/** Sends a value in JSON. */
export async function post(path, value = {}, query = {}) {
  const headers = { 'Content-Type': 'application/json' };
  return answer(await fetch(address(path, query), { method: 'POST', headers, body: JSON.stringify(value) }));
}

/** Sends a file's bytes; `progress` is told a share between 0 and 1. */
export function upload(path, query, file, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address(path, query));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = (event) => progress?.(event.total ? event.loaded / event.total : 0);
    request.onerror = () => reject(new Refusal(0, 'No answer', 'The server does not answer. Maybe it was stopped.'));
    request.onload = () => {
      let body = {};
      try {
        body = JSON.parse(request.responseText);
      } catch {
        // The status says enough.
      }
      if (request.status < 300) {
        resolve(body);
      } else {
        reject(new Refusal(request.status, body.title ?? String(request.status), body.detail ?? ''));
      }
    };
    request.send(file);
  });
}

/** Follows a run: calls back with each event until it ends; returns what stops listening. */
export function follow(path, onEvent) {
  const events = new EventSource(address(path));
  for (const name of ['progress', 'done', 'failed']) {
    events.addEventListener(name, (event) => {
      if (event.data === undefined) {
        return;
      }
      onEvent(name, JSON.parse(event.data));
      if (name !== 'progress') {
        events.close();
      }
    });
  }
  return () => events.close();
}

/** The address of something to download. */
export function download(path, query) {
  return address(path, query);
}
