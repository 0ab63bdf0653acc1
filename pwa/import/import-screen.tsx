/** 入库: choosing page texts, the desk they lie on, one draft of it, or the job that stores them. */
import {useEffect} from 'preact/hooks';
import type {ScreenProps} from '../shell/app.tsx';
import {Desk} from './desk.tsx';
import {job} from './job.ts';
import {JobScreen, showsJob} from './job-screen.tsx';
import {guardDesk} from './leave-guard.ts';
import {Preview} from './preview.tsx';
import './import.css';

export function ImportScreen({route}: ScreenProps) {
	useEffect(guardDesk, []);
	const step = route.screen === 'import' ? route.step : undefined;
	if (showsJob(job.value)) return <JobScreen />;
	return step === undefined ? <Desk /> : <Preview step={step} />;
}
