// Recomputes a proof of the ledger with the browser's own cryptography, from the file that can also be downloaded.
export function enableProofs() {
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-proof]');
    if (button) {
      recompute(button.dataset.proof, document.querySelector('[data-proof-result]'));
    }
  });
}

async function recompute(address, result) {
  if (!isSecureContext) {
    result.textContent = result.dataset.insecure;
    return;
  }
  try {
    const response = await fetch(address);
    if (!response.ok) {
      throw new Error(response.statusText);
    }
    const proof = await response.json();
    const outcome = await check(proof);
    result.textContent = result.dataset[outcome].replace('{0}', proof.path.length);
  } catch {
    result.textContent = result.dataset.unreachable;
  }
}

/** Names what it found: holds, erased, text, root, signature or unsigned. */
async function check(proof) {
  const digest = fromHex(proof.digest);
  if ('body' in proof && !same(await sha256(fromHex(proof.salt), new TextEncoder().encode(proof.body)), digest)) {
    return 'text';
  }
  let hash = await sha256(Uint8Array.of(0), digest);
  for (const { side, hash: sibling } of proof.path) {
    const other = fromHex(sibling);
    hash = await sha256(Uint8Array.of(1), ...(side === 'left' ? [other, hash] : [hash, other]));
  }
  if (!same(hash, fromHex(proof.head.root)) || !proof.head.statement.includes(`\n${proof.head.root}\n`)) {
    return 'root';
  }
  const signed = await isSigned(proof.head);
  if (signed === undefined) {
    return 'unsigned';
  }
  return signed ? ('body' in proof ? 'holds' : 'erased') : 'signature';
}

async function isSigned({ publicKey, signature, statement }) {
  let key;
  try {
    key = await crypto.subtle.importKey('spki', fromBase64(publicKey), 'Ed25519', false, ['verify']);
  } catch {
    return undefined;
  }
  return crypto.subtle.verify('Ed25519', key, fromBase64(signature), new TextEncoder().encode(statement));
}

async function sha256(...parts) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob(parts).arrayBuffer()));
}

function same(one, other) {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function fromHex(text) {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function fromBase64(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
