const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes that base64 stands for. Shared code has neither `Buffer` nor `atob`. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array((text.replaceAll('=', '').length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    bits = (bits << 6) | DIGITS.indexOf(text[i]);
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = bits >> held;
      bits &= (1 << held) - 1;
    }
  }
  return bytes;
}
