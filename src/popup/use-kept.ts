import { useState } from 'preact/hooks';

/** A value that is kept as it is typed: what is typed shows at once, and until it is kept nothing takes its place. */
export function useKept(
  value: string,
  keep: (value: string) => Promise<void>,
): [value: string, onValue: (value: string) => void] {
  const [typed, setTyped] = useState<string | null>(null);
  const onValue = (text: string): void => {
    setTyped(text);
    void keep(text).finally(() => setTyped((now) => (now === text ? null : now)));
  };
  return [typed ?? value, onValue];
}
