import { defineStep } from '../define.ts';
import { wayToList } from '../ways.ts';

export const findMenu = defineStep.do({
  id: 'find-menu',
  title: 'train.menuStep.title',
  says: 'train.menuStep.says',
  done: 'train.menuStep.done',
  notes: 'train.menuStep.notes',
  goal: { phone: ['menu', 'settings'] },
  modelAnswer: (scene) => wayToList(scene).slice(0, 1),
});

export const openList = defineStep.do({
  id: 'open-list',
  title: 'train.list.title',
  says: 'train.list.says',
  done: 'train.list.done',
  notes: 'train.list.notes',
  goal: { phone: 'devices' },
  modelAnswer: (scene) => wayToList(scene).slice(1),
});

export const readList = defineStep.look({
  id: 'read-list',
  title: 'train.read.title',
  says: 'train.read.says',
  done: 'train.read.done',
  notes: 'train.read.notes',
  answers: [
    { id: 'chrome', label: 'train.read.chrome', says: 'train.read.chrome.reply', isRight: true },
    { id: 'laptop', label: 'train.read.laptop', says: 'train.read.laptop.reply', isRight: false },
    { id: 'tablet', label: 'train.read.tablet', says: 'train.read.tablet.reply', isRight: false },
  ],
});
