// Preloaded into a program of Node (`--require`): whatever would reach a network or start another program ends it, with a message and 99.
const { writeSync } = require('node:fs');

const ended = (what) => () => {
  writeSync(2, `no-network: ${what} was called\n`);
  process.exit(99);
};

const { Server, Socket } = require('node:net');
Socket.prototype.connect = ended('Socket.connect');
Server.prototype.listen = ended('Server.listen');
const LOOK_UPS = ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveTxt', 'reverse'];
const CALLS = {
  'node:dns': LOOK_UPS,
  'node:dns/promises': LOOK_UPS,
  'node:dgram': ['createSocket'],
  'node:http': ['request', 'get'],
  'node:https': ['request', 'get'],
  'node:http2': ['connect'],
  'node:tls': ['connect'],
  'node:child_process': ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync', 'execFileSync'],
};
for (const [name, calls] of Object.entries(CALLS)) {
  const called = require(name);
  for (const call of calls) called[call] = ended(`${name} ${call}`);
}
globalThis.fetch = ended('fetch');
globalThis.WebSocket = ended('WebSocket');
