import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';

interface FilePickerProps {
  /** What kinds of file to offer. */
  accept: string;
  multiple?: boolean;
  size?: 'small' | 'usual';
  onFiles: (files: File[]) => void;
  children: ComponentChildren;
}

/** A button that lets a person choose files. */
export function FilePicker({ accept, multiple = false, size = 'usual', onFiles, children }: FilePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button size={size} onClick={() => picker.current?.click()}>
        {children}
      </Button>
    </>
  );
}
