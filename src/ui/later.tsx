import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a page that is sent for when it is first drawn; nothing stands in its place until it has come. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => preact.JSX.Element | null {
  let come: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [, setCome] = useState(come !== null);
    useEffect(() => {
      const gone = new AbortController();
      void load().then((part) => {
        come = part;
        if (!gone.signal.aborted) setCome(true);
      });
      return () => gone.abort();
    }, []);
    const Part = come;
    return Part && <Part {...props} />;
  };
}
